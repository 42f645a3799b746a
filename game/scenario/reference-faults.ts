import { type Fault, listed } from './fault';
import { choiceFaults, type Known, partyTableFaults, unknownIn } from './known';
import type { ScenarioFile } from './scenario-file';

const issueFaults = (file: ScenarioFile, known: Known): Fault[] =>
  file.issues.flatMap(({ id, statusQuo, options }, index) => [
    ...choiceFaults(known, { [id]: statusQuo }, []).map(({ message }) => ({
      path: ['issues', index, 'statusQuo'],
      message,
    })),
    ...options.flatMap(({ points }, option) =>
      partyTableFaults(known, points, ['issues', index, 'options', option, 'points']),
    ),
  ]);

const ruleFaults = (file: ScenarioFile, known: Known): Fault[] => [
  ...file.parties.flatMap(({ redLines }, party) =>
    redLines.flatMap(({ when }, index) => choiceFaults(known, when, ['parties', party, 'redLines', index, 'when'])),
  ),
  ...file.interactions.flatMap(({ when, points }, index) => [
    ...choiceFaults(known, when, ['interactions', index, 'when']),
    ...partyTableFaults(known, points, ['interactions', index, 'points']),
  ]),
  ...file.coherence.flatMap(({ never }, index) => choiceFaults(known, never, ['coherence', index, 'never'])),
];

const instrumentFaults = (file: ScenarioFile, known: Known): Fault[] =>
  file.instruments.flatMap(({ issues, signatories }, index) => [
    ...unknownIn('issue', new Set(known.options.keys()), issues, ['instruments', index, 'issues']),
    ...unknownIn('party', known.parties, signatories, ['instruments', index, 'signatories']),
  ]);

function delayFaults({ delay, rounds }: ScenarioFile, known: Known): Fault[] {
  if (!delay) return [];
  const lengths = Object.entries(delay.cost)
    .filter(([, cost]) => cost.length !== rounds.length)
    .map(([party, cost]) => ({
      path: ['delay', 'cost', party],
      message: `expected ${rounds.length} numbers, one for each round; found ${cost.length}`,
    }));
  return [
    ...unknownIn('instrument', known.instruments, delay.until, ['delay', 'until']),
    ...partyTableFaults(known, delay.cost, ['delay', 'cost']),
    ...lengths,
  ];
}

/** A precedent is a package: it chooses an option on every issue. */
const precedentFaults = (file: ScenarioFile, known: Known): Fault[] =>
  file.precedents.flatMap(({ terms }, index) => {
    const path = ['precedents', index, 'terms'];
    const missing = [...known.options.keys()].filter((issue) => !Object.hasOwn(terms, issue));
    return [
      ...choiceFaults(known, terms, path),
      ...(missing.length ? [{ path, message: `expected an option for every issue; missing: ${listed(missing)}` }] : []),
    ];
  });

/** Names of parties, issues, options and instruments that nothing in the file declares, and tables with gaps. */
export const referenceFaults = (file: ScenarioFile, known: Known): Fault[] => [
  ...issueFaults(file, known),
  ...ruleFaults(file, known),
  ...instrumentFaults(file, known),
  ...delayFaults(file, known),
  ...precedentFaults(file, known),
];
