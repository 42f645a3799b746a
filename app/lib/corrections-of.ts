import type { IssueId, OptionId } from '../../game/scenario/id';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Tier } from '../../game/scoring/outcome';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';

/** One ruling on the outcome: what it changed, from what to what. `tier` is null where it left that as it was. */
export type Corrected = Readonly<{
  at: number;
  by: SeatId | 'server';
  reason: string;
  issues: readonly Readonly<{ id: IssueId; name: string; from: OptionId; to: OptionId }>[];
  tier: Readonly<{ from: Tier; to: Tier }> | null;
}>;

type Ruled = Pick<State, 'corrections' | 'outcome' | 'tier'>;

/** Every ruling in order. The log keeps what stood before each; what came of it is what stood before the next. */
export function correctionsOf(
  { corrections, outcome, tier }: Ruled,
  { issues, held }: Pick<PublicScenario, 'issues' | 'held'>,
): readonly Corrected[] {
  return corrections.map(({ at, by, reason, ...before }, index) => {
    const after = corrections[index + 1] ?? { outcome: outcome ?? {}, tier: tier ?? before.tier };
    const changed = [...issues, ...held].flatMap(({ id, name }) => {
      const [from, to] = [before.outcome[id] ?? '', after.outcome[id] ?? ''];
      return from === to ? [] : [{ id, name, from, to }];
    });
    return {
      at,
      by,
      reason,
      issues: changed,
      tier: before.tier === after.tier ? null : { from: before.tier, to: after.tier },
    };
  });
}
