import type { Condition } from '../../scenario/id';
import type { BriefGate, PublicGate, PublicScenario } from '../../scenario/readers';
import { delayEndedIn } from '../../scoring/outcome';
import { briefIn, type Position } from './position';
import type { Lane } from './problem';
import { ends } from './settlement';

type Instrument = PublicScenario['instruments'][number];

/** When agreements under these instruments need a gate: judged on each one's own terms and on what a variant holds. */
function requiredUnder(
  { held }: PublicScenario,
  instruments: readonly Instrument[],
  gate: PublicGate,
): readonly Condition[] {
  const conditions: readonly Condition[] = gate.required.length ? gate.required : [{}];
  return instruments
    .filter(({ gates }) => gates.includes(gate.id))
    .flatMap(({ issues }) =>
      conditions.filter((when) =>
        Object.keys(when).every((issue) => issues.includes(issue) || held.some(({ id }) => id === issue)),
      ),
    );
}

/** Conditions that name more issues than this together are looked at one by one. */
const fewIssues = 4;

/**
 * Conditions under any of which a gate is needed, in as few lanes as ties few issues together: a package that passes one
 * lane for each condition passes the gate.
 */
const together = (only: readonly Condition[]): readonly (readonly Condition[])[] => {
  const named = new Set(only.flatMap((condition) => Object.keys(condition)));
  if (only.length === 0) return [];
  return named.size <= fewIssues ? [only] : only.map((condition) => [condition]);
};

/** Support at a gate for what these instruments would bring in this round, and the threshold it needs. */
function laneOf(gate: BriefGate, only: readonly Condition[], delayEnds: boolean, round: number): Lane {
  const changes = gate.changes.filter(({ until }) => until === null || round <= until);
  return {
    id: gate.gate,
    base: gate.start + (delayEnds ? gate.ifDelayEnds : 0),
    clauses: [...gate.support, ...changes.flatMap(({ support }) => support)],
    atLeast: changes.reduce((sum, { threshold }) => sum + threshold, gate.threshold),
    only,
  };
}

/** A lane for every gate that agreements under these instruments may have to pass, as things stand in this round. */
export function gateLanes(position: Position, instruments: readonly Instrument[]): Lane[] {
  const { scenario, agreements, round } = position;
  const delayEnds =
    delayEndedIn(scenario, agreements) !== null ||
    ends(
      scenario.delay,
      instruments.map(({ id }) => id),
    );
  return scenario.gates.flatMap((gate) => {
    const only = requiredUnder(scenario, instruments, gate);
    const support = briefIn(position, gate.party).gates.find((each) => each.gate === gate.id);
    return support ? together(only).map((conditions) => laneOf(support, conditions, delayEnds, round)) : [];
  });
}
