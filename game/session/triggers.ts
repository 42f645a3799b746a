import { conditionOf } from '../scenario/conditions';
import type { Condition, Terms } from '../scenario/id';
import type { Trigger } from '../scenario/inject';
import type { PublicScenario } from '../scenario/readers';
import { meets } from '../scoring/meets';
import { heldTerms, outcomeOf, settle } from '../scoring/outcome';
import { scoreNow } from '../scoring/prospect';
import type { Evidence } from './events';
import type { State, Version } from './state';

type Happening = Exclude<Trigger, { score: unknown } | { by: unknown }>;

/** The first version, by time, of any proposal that this is true of. */
function firstVersion({ proposals }: State, is: (version: Version) => boolean): Evidence | null {
  const found = Object.values(proposals)
    .flatMap(({ id, versions }) => versions.filter(is).map((version) => ({ id, version })))
    .sort((a, b) => a.version.at - b.version.at)[0];
  return found ? { proposal: found.id, version: found.version.number, party: found.version.author } : null;
}

/** Whether terms on the table meet a condition, and name one of its issues themselves: what a variant holds counts, but not alone. */
export const termsMeet = (scenario: Pick<PublicScenario, 'held'>, terms: Terms, condition: Condition): boolean =>
  meets({ ...heldTerms(scenario), ...terms }, condition) &&
  Object.keys(condition).some((issue) => terms[issue] !== undefined);

const wasTabled = (state: State, scenario: PublicScenario, condition: Condition): Evidence | null =>
  firstVersion(state, ({ terms }) => termsMeet(scenario, terms, condition));

/** In force: the outcome meets it, and an agreement has settled one of its issues; the status quo alone does not count. */
function isInForce(state: State, scenario: PublicScenario, condition: Condition): Evidence | null {
  const { agreements, proposals } = state;
  if (!meets(outcomeOf(scenario, agreements), condition)) return null;
  const settled = settle(scenario, agreements);
  const by = Object.keys(condition).flatMap((issue) => settled[issue]?.by?.proposal ?? [])[0];
  const agreement = agreements.find(({ proposal }) => proposal === by);
  if (!agreement) return null;
  const { proposal, version } = agreement;
  return { proposal, version, party: proposals[proposal]?.from ?? agreement.signatories[0] ?? '' };
}

/**
 * The proposal that shows it: a party has tabled something, a term has been tabled in some version, or is in force now.
 * Null when it has not happened. Seen with control's eyes.
 */
export function whatHappened(state: State, scenario: PublicScenario, what: Happening): Evidence | null {
  if ('tabledBy' in what) return firstVersion(state, ({ author }) => author === what.tabledBy);
  return 'tabled' in what
    ? wasTabled(state, scenario, conditionOf(what.tabled))
    : isInForce(state, scenario, conditionOf(what.inForce));
}

/** Whether the play itself sets an inject off now, and by what. What waits for a moment is not asked here. */
export function triggeredBy(
  state: State,
  scenario: PublicScenario,
  when: Trigger,
): Readonly<{ evidence: Evidence | null }> | null {
  if ('by' in when) return null;
  if ('score' in when) {
    const brief = state.briefs[when.score.party];
    const reached = brief !== undefined && scoreNow(scenario, brief, state.agreements).total >= when.score.atLeast;
    return reached ? { evidence: null } : null;
  }
  const evidence = whatHappened(state, scenario, when);
  return evidence && { evidence };
}
