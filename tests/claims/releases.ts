import type { Effects } from '../../game/scenario/inject';
import type { Scenario } from '../../game/scenario/scenario-file';

/** An inject, or one of the turns it may take, as if released in its own round, or in the first if that is open. */
export type Release = Readonly<{ name: string; effects: Effects; round: number }>;

export function releasesOf({ injects, rounds }: Scenario): readonly Release[] {
  return injects.flatMap(({ id, release, effects, turns }) => {
    const at = release !== 'by-hand' && 'at' in release ? release.at.round : null;
    const round = Math.max(
      0,
      rounds.findIndex((each) => each.id === at),
    );
    if (!turns) return [{ name: id, effects, round }];
    return turns.map((turn, index) => ({ name: `${id}, turn ${index + 1}`, effects: turn.effects, round }));
  });
}
