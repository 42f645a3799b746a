import type { z } from 'zod';
import { type Scenario, ScenarioFile } from '../../game/scenario/scenario-file';

type Issue = Scenario['issues'][number];
type Options = Readonly<Record<string, readonly number[]>>;

/** An issue whose options are written `id: points`, in the order of the parties. The first option is the status quo. */
const issueFor =
  (parties: readonly string[]) =>
  (id: string, options: Options): Issue => ({
    id,
    name: id,
    question: `What is agreed on ${id}?`,
    statusQuo: Object.keys(options)[0] ?? '',
    options: Object.entries(options).map(([option, points]) => ({
      id: option,
      name: option,
      explanation: `The ${id} is ${option}.`,
      points: pointsFor(parties, points),
    })),
  });

const pointsFor = (parties: readonly string[], points: readonly number[]): Record<string, number> =>
  Object.fromEntries(parties.map((party, index) => [party, points[index] ?? 0]));

const briefsFor = (parties: readonly string[]): Record<string, string> =>
  Object.fromEntries(parties.map((party) => [party, `# Brief of ${party}\n\nOnly ${party} reads this.`]));

type Written = z.input<typeof ScenarioFile> & Pick<Scenario, 'briefs' | 'sourcesText'>;

/** A scenario as an author writes it, with what the language fills in. */
const filled = ({ briefs, sourcesText, ...file }: Written): Scenario => ({
  ...ScenarioFile.parse(file),
  briefs,
  sourcesText,
  precedentPages: {},
  held: [],
});

const paces: Scenario['paces'] = [
  { id: 'standard', name: 'As written', factor: 1 },
  { id: 'untimed', name: 'No clock', factor: 0 },
];

const duoParties = ['north', 'south'];
const duoIssue = issueFor(duoParties);

/** Two parties, three issues. Best for both: `border: open, water: shared, levy: low`, which is north's red line. */
export const duo: Scenario = filled({
  id: 'duo',
  title: 'Two Banks of a River',
  summary: 'North and South share a river and little else.',
  model: 'The numbers are invented for tests.',
  language: 'en',
  sources: 'sources.md',
  sourcesText: '# Sources\n\nNone: this is invented.',
  parties: [
    {
      id: 'north',
      name: 'North',
      letters: 'N',
      shape: 'circle',
      colour: { light: '#0067a8', dark: '#6db7ea' },
      brief: 'briefs/north.md',
      interests: ['Water for the mills'],
      reservation: 12,
      redLines: [{ text: 'An open border', when: { border: 'open' } }],
    },
    {
      id: 'south',
      name: 'South',
      letters: 'S',
      shape: 'square',
      colour: { light: '#9a6700', dark: '#e7b54a' },
      brief: 'briefs/south.md',
      interests: ['Water for the fields'],
      reservation: 10,
      redLines: [{ text: 'A high levy while the border is closed', when: { levy: 'high', border: ['closed'] } }],
    },
  ],
  issues: [
    duoIssue('border', { patrolled: [4, 3], open: [7, 8], closed: [5, 0] }),
    duoIssue('water', { unshared: [5, 2], shared: [6, 9], metered: [4, 5] }),
    duoIssue('levy', { none: [1, 6], low: [4, 5], high: [8, 0] }),
  ],
  interactions: [
    {
      when: { border: 'open', water: ['shared', 'metered'] },
      points: { north: 3, south: 2 },
      why: 'water crosses freely',
    },
  ],
  coherence: [{ never: { border: 'closed', water: 'shared' }, why: 'Nobody shares water across a closed border.' }],
  instruments: [
    {
      id: 'pact',
      name: 'River Pact',
      summary: 'Settles everything.',
      issues: ['border', 'water', 'levy'],
      signatories: duoParties,
      confidential: false,
      whole: false,
    },
    {
      id: 'side-letter',
      name: 'Side letter on water',
      summary: 'Settles water, and nobody need know.',
      issues: ['water'],
      signatories: duoParties,
      confidential: true,
      whole: false,
    },
  ],
  delay: { name: 'The mills stand still', until: ['pact'], cost: { north: [2, 3], south: [1, 4] } },
  rounds: [
    {
      id: 'first',
      name: 'First round',
      phases: [
        { id: 'statements', name: 'Statements', task: 'Say what you want.', minutes: 5, allows: ['talk-plenary'] },
        {
          id: 'talks',
          name: 'Talks',
          task: 'Table a proposal.',
          minutes: 10,
          allows: ['talk-private', 'talk-plenary', 'table', 'sign'],
        },
      ],
    },
    {
      id: 'last',
      name: 'Last round',
      phases: [
        { id: 'talks', name: 'Talks', task: 'Settle.', minutes: 10, allows: ['talk-private', 'table', 'sign'] },
        { id: 'signing', name: 'Signing', task: 'Sign or leave it.', minutes: 5, allows: ['talk-plenary', 'sign'] },
      ],
    },
  ],
  paces,
  precedents: [
    {
      id: 'old-pact',
      name: 'The pact of the grandfathers',
      summary: 'A patrolled border and a low levy.',
      source: 'Invented.',
      terms: { border: 'patrolled', water: 'metered', levy: 'low' },
    },
  ],
  briefs: briefsFor(duoParties),
});

const sixParties = ['harbour', 'city', 'port-union', 'ministry', 'greens', 'shipper'];
const sixIssue = issueFor(sixParties);

const looks = [
  ['H', 'circle'],
  ['C', 'square'],
  ['PU', 'diamond'],
  ['M', 'pentagon'],
  ['G', 'hexagon'],
  ['S', 'triangle'],
] as const;

const greenLines = [
  { text: 'Deep dredging', when: { dredging: 'deep' } },
  { text: 'Dredging for one shipper alone', when: { dredging: ['shallow', 'deep'], berth: 'reserved' } },
];

/** Six parties, five issues, one confidential instrument between two of them. */
export const six: Scenario = filled({
  id: 'six',
  title: 'The New Quay',
  summary: 'A harbour wants a deeper quay; five others have a say.',
  model: 'The numbers are invented for tests.',
  language: 'en',
  sources: 'sources.md',
  sourcesText: '# Sources\n\nNone: this is invented.',
  parties: looks.map(([letters, shape], index) => {
    const id = sixParties[index] ?? '';
    return {
      id,
      name: `The ${id}`,
      letters,
      shape,
      colour: { light: '#445566', dark: '#aabbcc' },
      brief: `briefs/${id}.md`,
      interests: [`What the ${id} wants`],
      reservation: 10,
      redLines: id === 'greens' ? greenLines : [],
    };
  }),
  issues: [
    sixIssue('berth', { common: [2, 3, 2, 3, 3, 0], reserved: [6, 1, 2, 2, 1, 9] }),
    sixIssue('jobs', { unsecured: [5, 0, 0, 2, 1, 5], five: [3, 4, 6, 3, 1, 3], ten: [0, 6, 9, 2, 1, 0] }),
    sixIssue('dredging', { none: [0, 3, 1, 2, 9, 0], shallow: [5, 4, 4, 4, 5, 4], deep: [9, 3, 6, 5, 0, 8] }),
    sixIssue('noise', { unlimited: [4, 0, 2, 1, 0, 4], nights: [2, 6, 2, 3, 6, 2] }),
    sixIssue('fund', { none: [4, 0, 1, 3, 0, 4], small: [3, 4, 2, 3, 4, 3], large: [0, 7, 3, 0, 8, 0] }),
  ],
  interactions: [
    {
      when: { dredging: 'deep', fund: ['small', 'large'] },
      points: pointsFor(sixParties, [0, 2, 0, 1, 3, -1]),
      why: 'a fund makes up for the mud',
    },
  ],
  coherence: [{ never: { dredging: 'deep', noise: 'unlimited' }, why: 'Deep dredging at all hours breaks the law.' }],
  instruments: [
    {
      id: 'berth-deal',
      name: 'Berth deal',
      summary: 'The harbour reserves a berth for the shipper.',
      issues: ['berth'],
      signatories: ['harbour', 'shipper'],
      confidential: true,
      whole: false,
    },
    {
      id: 'permit',
      name: 'Dredging permit',
      summary: 'The ministry lets the harbour dredge, with the consent of the greens.',
      issues: ['dredging'],
      signatories: ['ministry', 'greens'],
      confidential: true,
      whole: false,
    },
    {
      id: 'labour-pact',
      name: 'Labour pact',
      summary: 'The harbour and the union secure jobs.',
      issues: ['jobs'],
      signatories: ['harbour', 'port-union'],
      confidential: false,
      whole: false,
    },
    {
      id: 'charter',
      name: 'Quay charter',
      summary: 'Everything, signed by all six.',
      issues: ['berth', 'jobs', 'dredging', 'noise', 'fund'],
      signatories: sixParties,
      confidential: false,
      whole: false,
    },
  ],
  delay: {
    name: 'Ships go elsewhere',
    until: ['charter'],
    cost: Object.fromEntries(sixParties.map((party) => [party, [1, 2]])),
  },
  rounds: ['first', 'second'].map((id) => ({
    id,
    name: `The ${id} round`,
    phases: [
      { id: 'talks', name: 'Talks', task: 'Find partners.', minutes: 10, allows: ['talk-private', 'table', 'sign'] },
      { id: 'plenary', name: 'Plenary', task: 'Sign.', minutes: 10, allows: ['talk-plenary', 'table', 'sign'] },
    ],
  })),
  paces,
  precedents: [],
  briefs: briefsFor(sixParties),
});
