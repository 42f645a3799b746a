import { conditionOf } from './conditions';
import type { PartyId } from './id';
import type { Effects } from './inject';
import type { Brief, BriefChange } from './readers';

/** What the effects of an inject released in a round change for one party, or null when they leave it alone. */
export function changeFor(
  gates: readonly Readonly<{ id: string; party: PartyId }>[],
  effects: Effects,
  { party, round }: Readonly<{ party: PartyId; round: number }>,
): BriefChange | null {
  const owned = (gate: string) => gates.some(({ id, party: owner }) => id === gate && owner === party);
  const change: BriefChange = {
    clauses: effects.points.flatMap(({ when, points, why }) =>
      points[party] ? [{ when: conditionOf(when), points: points[party], why }] : [],
    ),
    reservation: effects.reservation[party] ?? 0,
    delay: effects.delay[party] ?? 0,
    round,
    gates: effects.gates
      .filter(({ gate }) => owned(gate))
      .map(({ gate, support, threshold, rounds }) => ({
        gate,
        support: support.map(({ when, points }) => ({ when: conditionOf(when), points })),
        threshold,
        until: rounds === undefined ? null : round + rounds - 1,
      })),
  };
  const { clauses, reservation, delay, gates: changed } = change;
  return clauses.length || reservation || delay || changed.length ? change : null;
}

/** A brief with a change applied: clauses added, values moved, gates changed. */
export const briefAfter = (brief: Brief, change: BriefChange): Brief => ({
  ...brief,
  scoreSheet: [...brief.scoreSheet, ...change.clauses],
  reservation: brief.reservation + change.reservation,
  delayCost: brief.delayCost.map((cost, round) => (round === change.round ? cost + change.delay : cost)),
  gates: brief.gates.map((gate) => ({
    ...gate,
    changes: [...gate.changes, ...change.gates.filter((each) => each.gate === gate.gate)],
  })),
});
