import { briefIn, type Position, scoresOf } from '../../analysis/problem/position';
import type { Terms } from '../../scenario/id';
import type { PublicGate } from '../../scenario/readers';
import { contradictions } from '../../scoring/coherence';
import { meets } from '../../scoring/meets';
import { outcomeOf } from '../../scoring/outcome';
import { gatesRequired, passesByRule } from '../../scoring/ratification';
import { supportFor } from '../../session/ratifying';
import type { Agreement, State } from '../../session/state';
import type { CarryingChange } from './vote';

/** An agreement before one gate, as things stood when it was decided there. */
export type Before = Readonly<{ state: State; here: Position; agreement: Agreement; gate: PublicGate }>;

type Changed = CarryingChange['changed'];

/** Every other option on every issue that the agreement's instrument can settle, one issue at a time. */
function singles({ here: { scenario }, agreement }: Before, holds: Terms): readonly Changed[number][] {
  const own = scenario.instruments.find(({ id }) => id === agreement.instrument)?.issues ?? [];
  return scenario.issues
    .filter(({ id }) => own.includes(id))
    .flatMap(({ id: issue, options }) => {
      const from = agreement.terms[issue] ?? holds[issue] ?? '';
      return options.filter(({ id }) => id !== from).map(({ id: to }) => ({ issue, from, to }));
    });
}

const pairs = (all: readonly Changed[number][]): readonly Changed[] =>
  all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (other.issue === one.issue ? [] : [[one, other]])),
  );

/** What holds, issue by issue, is the same. */
const same = (a: Terms, b: Terms): boolean => Object.entries(a).every(([issue, option]) => b[issue] === option);

/**
 * What a change would have come to; null where it contradicts itself, leaves nothing agreed, or does not carry the agreement
 * at this gate.
 */
function tried({ state, here, agreement, gate }: Before, holds: Terms, changed: Changed): CarryingChange | null {
  const { scenario } = here;
  const terms = { ...agreement.terms, ...Object.fromEntries(changed.map(({ issue, to }) => [issue, to])) };
  const other = { ...agreement, terms };
  const agreements = state.agreements.map((each) => (each.proposal === agreement.proposal ? other : each));
  const votes = gatesRequired(scenario, other).map((each) => ({
    id: each.id,
    found: supportFor({ ...state, agreements }, scenario, { agreement: other, gate: each }),
  }));
  const failing = votes.flatMap(({ id, found }) => (found && !passesByRule(found) ? [id] : []));
  const after = outcomeOf(scenario, agreements);
  const without = state.agreements.filter(({ proposal }) => proposal !== agreement.proposal);
  const known = contradictions(scenario, holds);
  const contradicts = contradictions(scenario, after).some((why) => !known.includes(why));
  if (failing.includes(gate.id) || contradicts || same(after, outcomeOf(scenario, without))) return null;
  const were = scoresOf(here, holds);
  const crosses = scenario.parties.filter(({ id }) =>
    briefIn(here, id).redLines.some(({ when }) => meets(after, when) && !meets(holds, when)),
  );
  return {
    changed,
    support: votes.find(({ id }) => id === gate.id)?.found?.support ?? null,
    gains: scoresOf(here, after).map((score, index) => score - (were[index] ?? 0)),
    crosses: crosses.map(({ id }) => id),
    alsoFails: failing,
  };
}

const total = (gains: readonly number[]): number => gains.reduce((sum, gain) => sum + gain, 0);

const dearest = (a: CarryingChange, b: CarryingChange): number =>
  a.crosses.length - b.crosses.length || total(b.gains) - total(a.gains);

/**
 * The smallest changes of an agreement's terms that would have carried it at a gate: every change of one issue that does and
 * fails at no other gate, else of two. Where none of these exist, those that carry it at this gate alone. Exact: all are tried.
 */
export function carryingChanges(before: Before): readonly CarryingChange[] {
  const holds = outcomeOf(before.here.scenario, before.state.agreements);
  const all = singles(before, holds);
  const that = (changes: readonly Changed[]) =>
    changes.flatMap((changed) => tried(before, holds, changed) ?? []).sort(dearest);
  const everywhere = (changes: readonly CarryingChange[]) => changes.filter(({ alsoFails }) => alsoFails.length === 0);
  const one = that(all.map((each) => [each]));
  if (everywhere(one).length > 0) return everywhere(one);
  const two = that(pairs(all));
  if (everywhere(two).length > 0) return everywhere(two);
  return one.length > 0 ? one : two;
}
