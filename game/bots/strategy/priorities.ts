import type { IssueId } from '../../scenario/id';
import type { Package } from '../model/package';
import type { Stakes } from '../model/stakes';
import { worthOf } from '../model/worth';

/** The issues that can move a party's score most, one after another, each changed alone from a package: largest range first. */
export function priorities(stakes: Stakes, from: Package): readonly IssueId[] {
  const { space, free } = stakes;
  const range = (at: number) => {
    const scores = (space.options[at] ?? []).map((_, option) => worthOf(stakes, from.with(at, option)));
    return Math.max(...scores) - Math.min(...scores);
  };
  return free
    .map((at) => ({ issue: space.issues[at] ?? '', range: range(at) }))
    .filter(({ range: points }) => points > 0)
    .sort((a, b) => b.range - a.range)
    .map(({ issue }) => issue);
}

/** Issues on which one package is better for a party than another, by how many points each alone, most first; and on which it is worse. */
export function exchanged(stakes: Stakes, before: Package, after: Package) {
  const changes = stakes.free
    .filter((at) => before[at] !== after[at])
    .map((at) => ({
      at,
      gain: worthOf(stakes, after) - worthOf(stakes, after.with(at, before[at] ?? 0)),
    }));
  const by = (sign: 1 | -1) =>
    changes
      .filter(({ gain }) => gain * sign > 0)
      .sort((a, b) => sign * (b.gain - a.gain))
      .map(({ at }) => at);
  return { gained: by(1), given: by(-1) };
}
