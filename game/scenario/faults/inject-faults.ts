import type { Effects, Inject } from '../inject';
import type { ScenarioFile } from '../scenario-file';
import { choiceFaults } from './choice-faults';
import type { Fault, Path } from './fault';
import { type Known, strangersIn, unknown, unknownIn } from './known';
import { type Mended, touches } from './mended';
import { releaseFaults } from './release-faults';
import { silentFaults } from './silent-faults';

type Checked = Readonly<{ file: ScenarioFile; known: Known; mended: Mended }>;

/** An effect on a part that this scenario does not have changes nothing. */
function missingParts({ file: { delay, stress }, mended }: Checked, effects: Effects, path: Path): Fault[] {
  const right = (part: string) => `a section ${part}, or no such effect`;
  return [
    ...(!delay && !touches(mended, ['delay']) && Object.keys(effects.delay).length
      ? [{ path: [...path, 'delay'], message: 'this scenario has no cost of delay to change', right: right('delay') }]
      : []),
    ...(!stress && !touches(mended, ['stress']) && Object.keys(effects.stress).length
      ? [{ path: [...path, 'stress'], message: 'this scenario has no stress test to change', right: right('stress') }]
      : []),
  ];
}

function effectFaults(checked: Checked, effects: Effects, path: Path): Fault[] {
  const { known } = checked;
  return [
    ...effects.points.flatMap(({ when, points }, index) => [
      ...choiceFaults(known, when, [...path, 'points', index, 'when']),
      ...strangersIn(known, points, [...path, 'points', index, 'points']),
    ]),
    ...strangersIn(known, effects.reservation, [...path, 'reservation']),
    ...strangersIn(known, effects.delay, [...path, 'delay']),
    ...effects.gates.flatMap(({ gate, support }, index) => [
      ...unknown(known.gates, gate, [...path, 'gates', index, 'gate']),
      ...support.flatMap(({ when }, clause) =>
        choiceFaults(known, when, [...path, 'gates', index, 'support', clause, 'when']),
      ),
    ]),
    ...missingParts(checked, effects, path),
  ];
}

function bodyFaults(checked: Checked, inject: Inject, index: number): Fault[] {
  const path = ['injects', index];
  return [
    { ...inject, at: path },
    ...(inject.turns ?? []).map((turn, t) => ({ ...turn, at: [...path, 'turns', t] })),
  ].flatMap(({ texts, effects, at }) => [
    ...strangersIn(checked.known, texts, [...at, 'texts']),
    ...effectFaults(checked, effects, [...at, 'effects']),
  ]);
}

/** What injects name that is not there, and changes that nobody would hear of. */
export const injectFaults = (checked: Checked): Fault[] =>
  checked.file.injects.flatMap((inject, index) => [
    ...releaseFaults(checked, inject.release, ['injects', index, 'release']),
    ...(inject.to === 'everyone' ? [] : unknownIn(checked.known.parties, inject.to, ['injects', index, 'to'])),
    ...bodyFaults(checked, inject, index),
    ...silentFaults(checked, inject, index),
  ]);
