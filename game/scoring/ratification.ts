import type { InstrumentId, Terms } from '../scenario/id';
import type { BriefGate, Clause, PublicGate, PublicScenario } from '../scenario/readers';
import { meets } from './meets';
import { heldTerms } from './outcome';

type Under = Readonly<{ instrument: InstrumentId; terms: Terms }>;

/** The gates that an agreement under an instrument has to pass at home, judged on its own terms and on what is held. */
export function gatesRequired(
  scenario: Pick<PublicScenario, 'instruments' | 'gates' | 'held'>,
  { instrument, terms }: Under,
): readonly PublicGate[] {
  const listed = scenario.instruments.find(({ id }) => id === instrument)?.gates ?? [];
  const under = { ...heldTerms(scenario), ...terms };
  return scenario.gates
    .filter(({ id }) => listed.includes(id))
    .filter(({ required }) => required.length === 0 || required.some((when) => meets(under, when)));
}

/** `carries` and `sinks` are the clauses met that add and take points. Integers on the gate's own scale. */
export type Support = Readonly<{
  support: number;
  threshold: number;
  carries: readonly Clause[];
  sinks: readonly Clause[];
}>;

/** Where a package stands at home: whether it would end the cost of delay, and the round it would be ratified in. */
type Setting = Readonly<{ delayEnds: boolean; round: number }>;

/**
 * Domestic support for an outcome at one gate: start, what ending delay adds, and every clause met, changes by injects
 * included. A win-set in the sense of R. Putnam, _International Organization_ 42 (1988): the outcomes at or above threshold.
 */
export function supportOf(gate: BriefGate, outcome: Terms, { delayEnds, round }: Setting): Support {
  const changes = gate.changes.filter(({ until }) => until === null || round <= until);
  const met = [...gate.support, ...changes.flatMap(({ support }) => support)].filter(({ when }) =>
    meets(outcome, when),
  );
  const sum = met.reduce((total, { points }) => total + points, gate.start + (delayEnds ? gate.ifDelayEnds : 0));
  return {
    support: sum,
    threshold: changes.reduce((total, change) => total + change.threshold, gate.threshold),
    carries: met.filter(({ points }) => points > 0),
    sinks: met.filter(({ points }) => points < 0),
  };
}

export const passesByRule = ({ support, threshold }: Pick<Support, 'support' | 'threshold'>): boolean =>
  support >= threshold;

/** The chance of passing by a draw, between 0 and 1: logistic in support minus threshold, one half at the threshold. */
export const chanceOf = ({ support, threshold }: Pick<Support, 'support' | 'threshold'>, slope: number): number =>
  1 / (1 + Math.exp(-slope * (support - threshold)));
