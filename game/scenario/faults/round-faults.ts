import type { ScenarioFile } from '../scenario-file';
import type { Fault } from './fault';
import { type Mended, touches } from './mended';

/** Ten weeks, as for a phase in the schema: what a phase may last at any pace. */
const longestMinutes = 100_000;

function paceFaults({ paces, rounds }: ScenarioFile): Fault[] {
  const longest = Math.max(...rounds.flatMap(({ phases }) => phases.map(({ minutes }) => minutes)));
  return paces.flatMap(({ id, factor }, index) =>
    factor * longest <= longestMinutes
      ? []
      : [
          {
            path: ['paces', index, 'factor'],
            message: `at pace ${id} the longest phase would last ${factor * longest} minutes`,
            right: `a factor of at most ${Math.floor((longestMinutes / longest) * 100) / 100}`,
          },
        ],
  );
}

/** Ratification needs gates; phases kept for its failure need a ratification before them and a session that goes on. */
function ratificationFaults({ rounds, gates, afterFailure }: ScenarioFile, mended: Mended): Fault[] {
  const phases = rounds.flatMap((round, r) =>
    round.phases.map((phase, p) => ({ ...phase, path: ['rounds', r, 'phases', p] })),
  );
  const first = phases.findIndex(({ ratifies }) => ratifies);
  const unread = ['id', 'ratifies'].some((field) => touches(mended, ['rounds', '*', 'phases', '*', field]));
  return phases.flatMap(({ id, path, ratifies, afterFailure: kept }, index): Fault[] => [
    ...(ratifies && gates.length === 0 && !touches(mended, ['gates'])
      ? [
          {
            path: [...path, 'ratifies'],
            message: `phase ${id} ratifies, but this scenario has no gates`,
            right: 'a list of gates, each named by an instrument, or no ratifies here',
          },
        ]
      : []),
    ...(kept && !unread && (first === -1 || first >= index)
      ? [
          {
            path: [...path, 'afterFailure'],
            message: `phase ${id} is kept for a failed ratification, but none comes before it`,
            right: 'ratifies: true in an earlier phase, or no afterFailure here',
          },
        ]
      : []),
    ...(kept && afterFailure === 'end'
      ? [
          {
            path: [...path, 'afterFailure'],
            message: `phase ${id} is never played: a failed ratification ends the session`,
            right: 'afterFailure: reopen for the scenario, or no afterFailure here',
          },
        ]
      : []),
  ]);
}

/** What rounds, phases and paces promise and cannot keep. */
export const roundFaults = (file: ScenarioFile, mended: Mended): Fault[] => [
  ...paceFaults(file),
  ...ratificationFaults(file, mended),
];
