import { type Scenario, ScenarioFile } from '../../../game/scenario/scenario-file';
import { you, youBrief } from './toy-brief';

/** The scripted town on the other side of the bay. */
export const neighbour = 'harrowby';

const points = (ours: number, theirs: number) => ({ [you]: ours, [neighbour]: theirs });

const parties = [
  {
    id: you,
    name: 'Lindmouth',
    letters: 'L',
    shape: 'hexagon',
    colour: { light: '#5b4b9a', dark: '#b6a8ee' },
    brief: `briefs/${you}.md`,
    interests: ['Boats that go when people work', 'A fare that pupils can pay'],
    reservation: 10,
  },
  {
    id: neighbour,
    name: 'Harrowby',
    letters: 'H',
    shape: 'square',
    colour: { light: '#9a6700', dark: '#e7b54a' },
    brief: `briefs/${neighbour}.md`,
    interests: ['A landing stage that lasts', 'A ferry that pays for itself'],
    reservation: 12,
  },
] as const;

const issues = [
  {
    id: 'crossings',
    name: 'Crossings',
    question: 'How often does the ferry cross the bay?',
    statusQuo: 'twice',
    options: [
      {
        id: 'twice',
        name: 'Twice a day',
        explanation: 'The old boat goes at seven and at six.',
        points: points(2, 4),
      },
      { id: 'six', name: 'Six times a day', explanation: 'A second crew, the same boat.', points: points(6, 5) },
      { id: 'hourly', name: 'Every hour', explanation: 'A second boat, from six to eight.', points: points(9, 1) },
    ],
  },
  {
    id: 'fare',
    name: 'Fare for pupils',
    question: 'What do pupils pay?',
    statusQuo: 'full',
    options: [
      { id: 'full', name: 'The full fare', explanation: 'As everybody does.', points: points(1, 6) },
      { id: 'half', name: 'Half the fare', explanation: 'With a card from their school.', points: points(4, 4) },
      { id: 'free', name: 'Nothing', explanation: 'The ferry carries pupils for nothing.', points: points(6, 0) },
    ],
  },
  {
    id: 'landing',
    name: 'Landing stage',
    question: 'Who pays for mending the landing stage in Harrowby?',
    statusQuo: 'theirs',
    options: [
      { id: 'theirs', name: 'Harrowby alone', explanation: 'Each town mends its own.', points: points(5, 1) },
      { id: 'shared', name: 'Half and half', explanation: 'Both towns pay the same.', points: points(3, 6) },
      { id: 'ours', name: 'Lindmouth alone', explanation: 'Lindmouth pays for all of it.', points: points(0, 8) },
    ],
  },
];

const file = ScenarioFile.parse({
  id: 'ferry',
  title: 'A ferry across the bay',
  summary: 'Two towns on one bay, one old boat, and an idea: more crossings, if they can agree who pays for what.',
  model: 'A toy for practice. Towns, boat and figures are invented.',
  language: 'en',
  sources: 'sources.md',
  parties,
  issues,
  instruments: [
    {
      id: 'agreement',
      name: 'Ferry Agreement',
      summary: 'Settles whatever the two towns agree on. It needs the signatures of both.',
      issues: issues.map(({ id }) => id),
      signatories: [you, neighbour],
      confidential: false,
    },
  ],
  rounds: [
    {
      id: 'practice',
      name: 'Practice',
      phases: [
        {
          id: 'talks',
          name: 'Talks and signing',
          task: 'Agree with Harrowby on the ferry, if that is worth more to you than no deal.',
          minutes: 5,
          allows: ['talk-private', 'talk-plenary', 'table', 'sign'],
        },
      ],
    },
  ],
  paces: [{ id: 'untimed', name: 'No clock', factor: 0 }],
});

/** Two towns and a ferry: small enough for two minutes, and nobody takes sides. */
export const toyScenario: Scenario = {
  ...file,
  briefs: { [you]: youBrief, [neighbour]: 'Harrowby’s moves are scripted: see what it says.' },
  sourcesText: 'Invented for practice.',
  precedentPages: {},
  held: [],
};
