import { choiceFaults } from './choice-faults';
import type { Fault, Path } from './fault';
import type { Effects, Inject } from './inject';
import { type Known, strangersIn, unknown, unknownIn } from './known';
import type { Mended } from './mended';
import { releaseFaults } from './release-faults';
import type { ScenarioFile } from './scenario-file';

type Checked = Readonly<{ file: ScenarioFile; known: Known; mended: Mended }>;

/** An effect on a part that this scenario does not have changes nothing. */
function missingParts({ delay, stress }: ScenarioFile, effects: Effects, path: Path): Fault[] {
  const right = (part: string) => `a section ${part}, or no such effect`;
  return [
    ...(!delay && Object.keys(effects.delay).length
      ? [{ path: [...path, 'delay'], message: 'this scenario has no cost of delay to change', right: right('delay') }]
      : []),
    ...(!stress && Object.keys(effects.stress).length
      ? [{ path: [...path, 'stress'], message: 'this scenario has no stress test to change', right: right('stress') }]
      : []),
  ];
}

const effectFaults = ({ file, known }: Checked, effects: Effects, path: Path): Fault[] => [
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
  ...missingParts(file, effects, path),
];

/** Each party whose score or gates these effects change, and the place that changes them. */
function affected({ gates }: ScenarioFile, effects: Effects, path: Path): ReadonlyMap<string, Path> {
  const places = new Map<string, Path>();
  const add = (party: string, at: Path) => {
    if (!places.has(party)) places.set(party, at);
  };
  const table = (values: Readonly<Record<string, number>>, at: Path) => {
    for (const [party, value] of Object.entries(values)) if (value !== 0) add(party, [...at, party]);
  };
  for (const [index, { points }] of effects.points.entries()) table(points, [...path, 'points', index, 'points']);
  table(effects.reservation, [...path, 'reservation']);
  table(effects.delay, [...path, 'delay']);
  for (const [index, { gate }] of effects.gates.entries()) {
    const owner = gates.find(({ id }) => id === gate)?.party;
    if (owner !== undefined) add(owner, [...path, 'gates', index, 'gate']);
  }
  return places;
}

/** Nobody's score may change without a word to them. */
function silentFaults({ file, known }: Checked, { to }: Inject, effects: Effects, path: Path, told: string[]): Fault[] {
  const all = known.parties.ids;
  // A name that nobody has may be that of the party affected.
  if (to === 'everyone' || [...to, ...told].some((party) => !all.has(party))) return [];
  return [...affected(file, effects, path)]
    .filter(([party]) => all.has(party) && !to.includes(party) && !told.includes(party))
    .map(([party, at]) => ({
      path: at,
      message: `this changes the score or the gates of ${party}, which hears nothing of it`,
      right: `${party} in "to", or a text of its own in "texts"`,
    }));
}

function bodyFaults(checked: Checked, inject: Inject, index: number): Fault[] {
  const path = ['injects', index];
  const told = Object.keys(inject.texts);
  const turns = inject.turns ?? [];
  return [
    ...strangersIn(checked.known, inject.texts, [...path, 'texts']),
    ...effectFaults(checked, inject.effects, [...path, 'effects']),
    ...silentFaults(checked, inject, inject.effects, [...path, 'effects'], told),
    ...turns.flatMap(({ texts, effects }, turn) => {
      const at = [...path, 'turns', turn];
      return [
        ...strangersIn(checked.known, texts, [...at, 'texts']),
        ...effectFaults(checked, effects, [...at, 'effects']),
        ...silentFaults(checked, inject, effects, [...at, 'effects'], [...told, ...Object.keys(texts)]),
      ];
    }),
  ];
}

/** What injects name that is not there, and changes that nobody would hear of. */
export const injectFaults = (checked: Checked): Fault[] =>
  checked.file.injects.flatMap((inject, index) => [
    ...releaseFaults(checked, inject.release, ['injects', index, 'release']),
    ...(inject.to === 'everyone' ? [] : unknownIn(checked.known.parties, inject.to, ['injects', index, 'to'])),
    ...bodyFaults(checked, inject, index),
  ]);
