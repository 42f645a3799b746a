import { conditionOf, conditionsOf } from '../../../game/scenario/conditions';
import type { Condition } from '../../../game/scenario/id';
import { briefOf } from '../../../game/scenario/publish';
import type { Clause } from '../../../game/scenario/readers';
import type { Scenario } from '../../../game/scenario/scenario-file';
import { type Settlement, settlementOf } from './settlement';

type Gate = Scenario['gates'][number];

/** A running total: a party's points, or the support at a gate. `base` counts before any issue is settled. */
type Total = Readonly<{ id: string; base: number; clauses: readonly Clause[] }>;
/** Something that becomes true of a package, kept as one bit. */
export type Mark = Readonly<{ when: Condition; bit: number }>;

export type Rules = Readonly<{
  points: readonly Total[];
  gates: readonly (Total & { threshold: number })[];
  marks: readonly Mark[];
}>;

/** Bits of a package's marks: party p's red line crossed at p, gate g required at `gateBit` + g, contradiction. */
export const gateBit = 8;
export const incoherent = 1 << 30;

/** What is added up and what is marked over the packages of a settlement, with nothing tabled or in force before it. */
export function rulesOf(scenario: Scenario): Rules {
  const settlement = settlementOf(scenario);
  const briefs = scenario.parties.map(({ id }) => briefOf(scenario, id));
  const gates = scenario.gates.filter(({ id }) => settlement.instruments.some((each) => each.gates.includes(id)));
  const support = briefs.flatMap((brief) => brief.gates);
  return {
    points: briefs.map(({ scoreSheet }, party) => ({
      id: scenario.parties[party]?.id ?? '',
      base: 0,
      clauses: scoreSheet,
    })),
    gates: gates.flatMap(({ id }) =>
      support
        .filter(({ gate }) => gate === id)
        .map((gate) => ({
          id,
          base: gate.start + (settlement.delayEnds ? gate.ifDelayEnds : 0),
          clauses: gate.support,
          threshold: gate.threshold,
        })),
    ),
    marks: [
      ...scenario.coherence.map(({ never }) => ({ when: conditionOf(never), bit: incoherent })),
      ...briefs.flatMap(({ redLines }, party) => redLines.map(({ when }) => ({ when, bit: 1 << party }))),
      ...gates.flatMap((each, gate) =>
        requiredIn(scenario, settlement, each).map((when) => ({ when, bit: 1 << (gateBit + gate) })),
      ),
    ],
  };
}

/** When a gate is required: judged on each agreement's own terms and on what is held. */
function requiredIn(scenario: Scenario, { instruments }: Settlement, gate: Gate): readonly Condition[] {
  const conditions = gate.required === undefined ? [{}] : conditionsOf(gate.required);
  const held = scenario.held.map(({ id }) => id);
  return instruments
    .filter(({ gates }) => gates.includes(gate.id))
    .flatMap(({ issues }) =>
      conditions.filter((when) => Object.keys(when).every((issue) => issues.includes(issue) || held.includes(issue))),
    );
}
