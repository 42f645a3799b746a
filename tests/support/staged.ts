import type { z } from 'zod';
import { type Scenario, ScenarioFile } from '../../game/scenario/scenario-file';
import { duoWith } from './duo-with';
import { duo, six } from './scenarios';

type Written = z.input<typeof ScenarioFile>;

const all = ['talk-private', 'table', 'sign'] as const;
const phase = (id: string, more: Partial<Written['rounds'][number]['phases'][number]> = {}) => ({
  id,
  name: id,
  task: `Do the ${id}.`,
  minutes: 10,
  allows: [...all],
  ...more,
});

/** Talks, a vote at home, and a second round of both that is kept for a failure. */
const votingRounds: Written['rounds'] = [
  {
    id: 'first',
    name: 'First',
    phases: [phase('talks'), phase('votes', { ratifies: true, allows: ['talk-private'] })],
  },
  {
    id: 'second',
    name: 'Second',
    phases: [
      phase('talks-again', { afterFailure: true }),
      phase('votes-again', { afterFailure: true, ratifies: true }),
    ],
  },
];

/** North's council asks for 50: 40 to begin with, 5 for peace, 8 for a low levy, -20 for an open border. */
export const council: NonNullable<Written['gates']>[number] = {
  id: 'council',
  name: 'Council of North',
  party: 'north',
  explanation: 'The council votes on every pact with a levy.',
  required: [{ levy: ['low', 'high'] }, { border: 'open' }],
  start: 40,
  ifDelayEnds: 5,
  support: [
    { when: { levy: 'low' }, points: 8 },
    { when: { border: 'open' }, points: -20 },
  ],
  threshold: 50,
};

/** `duo` in which the pact may need the council of North and the side letter stands only together with the pact. */
export const voting = (parts: Partial<Written> = {}): Scenario =>
  duoWith({
    rounds: votingRounds,
    delay: { name: 'The mills stand still', until: ['pact'], cost: { north: [2, 3], south: [1, 4] } },
    gates: [council],
    instruments: duo.instruments.map((each) =>
      each.id === 'pact' ? { ...each, gates: ['council'] } : { ...each, onlyWith: ['pact'] },
    ),
    ...parts,
  });

const wire = { title: 'News', text: 'Something happened.', source: 'Invented.', release: 'by-hand' } as const;

/** `six` with a vote in every round, injects for some, and a permit that stands only together with the labour pact. */
export const sixStaged: Scenario = {
  ...six,
  ...ScenarioFile.pick({ gates: true, injects: true, instruments: true, rounds: true }).parse({
    gates: [
      {
        id: 'members',
        name: 'Members of the union',
        party: 'port-union',
        explanation: 'They vote on every labour pact.',
        start: 10,
        support: [{ when: { jobs: 'ten' }, points: 5 }],
        threshold: 12,
      },
      {
        id: 'board',
        name: 'The board of the shipper',
        party: 'shipper',
        explanation: 'It votes on what the harbour reserves.',
        start: 10,
        support: [],
        threshold: 10,
        decided: 'draw',
        slope: 1,
      },
    ],
    injects: [
      {
        ...wire,
        id: 'all',
        to: 'everyone',
        texts: { city: 'The mayor is worried.' },
        effects: { reservation: { city: 1 } },
      },
      { ...wire, id: 'two', to: ['harbour', 'city'], effects: { reservation: { harbour: 2 } } },
      {
        ...wire,
        id: 'greens',
        to: ['greens'],
        texts: { shipper: 'You hear of it.' },
        effects: { reservation: { shipper: 2 } },
      },
    ],
    instruments: six.instruments.map((each) => ({
      ...each,
      gates: each.id === 'labour-pact' ? ['members'] : each.id === 'berth-deal' ? ['board'] : [],
      onlyWith: each.id === 'permit' ? ['labour-pact'] : [],
    })),
    rounds: six.rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase, index) => ({ ...phase, ratifies: index === 1 })),
    })),
  }),
};
