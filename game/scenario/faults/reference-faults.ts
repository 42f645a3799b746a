import type { ScenarioFile } from '../scenario-file';
import { choiceFaults, conditionFaults } from './choice-faults';
import { type Fault, listed } from './fault';
import { type Known, partyTableFaults, strangersIn, unknown, unknownIn } from './known';

const issueFaults = (file: ScenarioFile, known: Known): Fault[] =>
  file.issues.flatMap(({ id, statusQuo, options }, index) => {
    const own = known.options.get(id);
    return [
      ...(own ? unknown(own, statusQuo, ['issues', index, 'statusQuo']) : []),
      ...options.flatMap(({ points }, option) =>
        partyTableFaults(known, points, ['issues', index, 'options', option, 'points']),
      ),
    ];
  });

const ruleFaults = (file: ScenarioFile, known: Known): Fault[] => [
  ...file.parties.flatMap(({ redLines }, party) =>
    redLines.flatMap(({ when }, index) => conditionFaults(known, when, ['parties', party, 'redLines', index, 'when'])),
  ),
  ...file.interactions.flatMap(({ when, points }, index) => [
    ...conditionFaults(known, when, ['interactions', index, 'when']),
    ...partyTableFaults(known, points, ['interactions', index, 'points']),
  ]),
  ...file.coherence.flatMap(({ never }, index) => conditionFaults(known, never, ['coherence', index, 'never'])),
];

function delayFaults({ delay, rounds }: ScenarioFile, known: Known): Fault[] {
  if (!delay) return [];
  const right = `one number for each round: ${listed(rounds.map(({ id }) => id))}`;
  const lengths = Object.entries(delay.cost)
    .filter(([, cost]) => cost.length !== rounds.length)
    .map(([party, cost]) => ({
      path: ['delay', 'cost', party],
      message: `costs of delay for ${cost.length} of ${rounds.length} rounds`,
      right,
    }));
  return [
    ...unknownIn(known.instruments, delay.until, ['delay', 'until']),
    ...partyTableFaults(known, delay.cost, ['delay', 'cost']),
    ...(known.rounds.whole ? lengths : []),
  ];
}

/** A precedent is a package: it chooses an option on every issue. */
const precedentFaults = (file: ScenarioFile, known: Known): Fault[] =>
  file.precedents.flatMap(({ terms }, index) => {
    const path = ['precedents', index, 'terms'];
    const missing = [...known.issues.ids].filter((issue) => !Object.hasOwn(terms, issue));
    const gap = { path, message: `no option for ${listed(missing)}`, right: 'one option for every issue' };
    return [...choiceFaults(known, terms, path), ...(missing.length ? [gap] : [])];
  });

/** Names of parties, issues, options and instruments that nothing in the file declares, and tables with gaps. */
export const referenceFaults = (file: ScenarioFile, known: Known): Fault[] => [
  ...issueFaults(file, known),
  ...ruleFaults(file, known),
  ...delayFaults(file, known),
  ...precedentFaults(file, known),
  ...strangersIn(known, file.bots, ['bots']),
];
