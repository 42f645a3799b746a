import type { ScenarioFile } from '../scenario-file';
import { conditionFaults, conditionsFaults } from './choice-faults';
import type { Fault } from './fault';
import { type Known, unknown } from './known';
import { type Mended, touches } from './mended';

type Gate = ScenarioFile['gates'][number];

function slopeFaults({ decided, slope }: Gate, index: number, mended: Mended): Fault[] {
  const unread = touches(mended, ['gates', index, 'decided']) || touches(mended, ['gates', index, 'slope']);
  if (unread || (decided === 'draw') === (slope !== undefined)) return [];
  return decided === 'draw'
    ? [{ path: ['gates', index], message: 'a gate decided by draw needs a slope', right: 'slope: 0.5, say' }]
    : [
        {
          path: ['gates', index, 'slope'],
          key: true,
          message: `a gate decided by ${decided} has no slope`,
          right: 'decided: draw, or no slope',
        },
      ];
}

/** What gates name that is not there, and gates that contradict themselves. */
export const gateFaults = (file: ScenarioFile, known: Known, mended: Mended): Fault[] =>
  file.gates.flatMap((gate, index) => [
    ...unknown(known.parties, gate.party, ['gates', index, 'party']),
    ...(gate.required === undefined ? [] : conditionsFaults(known, gate.required, ['gates', index, 'required'])),
    ...gate.support.flatMap(({ when }, clause) =>
      conditionFaults(known, when, ['gates', index, 'support', clause, 'when']),
    ),
    ...slopeFaults(gate, index, mended),
  ]);
