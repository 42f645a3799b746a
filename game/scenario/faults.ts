import { duplicateFaults } from './duplicate-faults';
import type { Fault } from './fault';
import { knownOf } from './known';
import { referenceFaults } from './reference-faults';
import type { ScenarioFile } from './scenario-file';

/** Ten weeks, as for a phase in the schema: what a phase may last at any pace. */
const longestMinutes = 100_000;

/** Parts that could never matter in play: an issue nobody can settle, a party nobody needs. */
function idleFaults({ issues, parties, instruments }: ScenarioFile): Fault[] {
  const settled = new Set(instruments.flatMap((instrument) => instrument.issues));
  const needed = new Set(instruments.flatMap(({ signatories }) => signatories));
  return [
    ...issues.flatMap(({ id }, index) =>
      settled.has(id) ? [] : [{ path: ['issues', index, 'id'], message: `no instrument covers issue ${id}` }],
    ),
    ...parties.flatMap(({ id }, index) =>
      needed.has(id) ? [] : [{ path: ['parties', index, 'id'], message: `no instrument needs the signature of ${id}` }],
    ),
  ];
}

function paceFaults({ paces, rounds }: ScenarioFile): Fault[] {
  const longest = Math.max(...rounds.flatMap(({ phases }) => phases.map(({ minutes }) => minutes)));
  return paces.flatMap(({ id, factor }, index) =>
    factor * longest <= longestMinutes
      ? []
      : [
          {
            path: ['paces', index, 'factor'],
            message: `at pace ${id} a phase would last ${factor * longest} minutes; the most is ${longestMinutes}`,
          },
        ],
  );
}

/** Everything the schema cannot see, because it lies between two places of the file. Empty for a playable scenario. */
export const faultsOf = (file: ScenarioFile): Fault[] => [
  ...duplicateFaults(file),
  ...referenceFaults(file, knownOf(file)),
  ...idleFaults(file),
  ...paceFaults(file),
];
