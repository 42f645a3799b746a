import type { Effects, Inject } from '../inject';
import type { ScenarioFile } from '../scenario-file';
import type { Fault, Path } from './fault';
import type { Known } from './known';
import { type Mended, touches } from './mended';

type Checked = Readonly<{ file: ScenarioFile; known: Known; mended: Mended }>;

/** Effects, where they stand, and the parties that have a text of their own beside them. */
type Change = Readonly<{ effects: Effects; path: Path; told: readonly string[] }>;

/** Each party whose score or gates these effects change, and the place that changes them. */
function affected({ gates }: ScenarioFile, { effects, path }: Change): ReadonlyMap<string, Path> {
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

function changesOf({ texts, effects, turns = [] }: Inject, path: Path): Change[] {
  const told = Object.keys(texts);
  return [
    { effects, path: [...path, 'effects'], told },
    ...turns.map((turn, index) => ({
      effects: turn.effects,
      path: [...path, 'turns', index, 'effects'],
      told: [...told, ...Object.keys(turn.texts)],
    })),
  ];
}

/** Nobody's score may change without a word to them. */
export function silentFaults({ file, known, mended }: Checked, inject: Inject, index: number): Fault[] {
  const { to } = inject;
  const path = ['injects', index];
  const unread = [['to'], ['texts'], ['turns', '*', 'texts']].some((field) => touches(mended, [...path, ...field]));
  if (to === 'everyone' || unread) return [];
  const { ids } = known.parties;
  return changesOf(inject, path).flatMap((change) => {
    const hears = [...to, ...change.told];
    // A name that nobody has may be that of the party affected.
    if (hears.some((party) => !ids.has(party))) return [];
    return [...affected(file, change)]
      .filter(([party]) => ids.has(party) && !hears.includes(party))
      .map(([party, at]) => ({
        path: at,
        message: `this changes the score or the gates of ${party}, which hears nothing of it`,
        right: `${party} in "to", or a text of its own in "texts"`,
      }));
  });
}
