import { conditionOf } from '../scenario/conditions';
import type { Condition } from '../scenario/id';
import type { Trigger } from '../scenario/inject';
import type { PublicScenario } from '../scenario/readers';
import { meets } from '../scoring/meets';
import { heldTerms, outcomeOf, settle } from '../scoring/outcome';
import { scoreNow } from '../scoring/prospect';
import type { State } from './state';

type Happened = Extract<Trigger, { tabled: unknown } | { inForce: unknown }>;

const wasTabled = ({ proposals }: State, scenario: PublicScenario, condition: Condition): boolean =>
  Object.values(proposals).some(({ versions }) =>
    versions.some(
      ({ terms }) =>
        meets({ ...heldTerms(scenario), ...terms }, condition) &&
        Object.keys(condition).some((issue) => terms[issue] !== undefined),
    ),
  );

/** In force: the outcome meets it, and an agreement has settled one of its issues; the status quo alone does not count. */
function isInForce({ agreements }: State, scenario: PublicScenario, condition: Condition): boolean {
  if (!meets(outcomeOf(scenario, agreements), condition)) return false;
  const settled = settle(scenario, agreements);
  return Object.keys(condition).some((issue) => settled[issue]?.by);
}

/** Whether a term has been tabled in some version of some proposal, or is in force now. Seen with control's eyes. */
export const hasHappened = (state: State, scenario: PublicScenario, what: Happened): boolean =>
  'tabled' in what
    ? wasTabled(state, scenario, conditionOf(what.tabled))
    : isInForce(state, scenario, conditionOf(what.inForce));

/** Whether the play itself sets an inject off now. What waits for a moment is not asked here. */
export function isTriggered(state: State, scenario: PublicScenario, when: Trigger): boolean {
  if ('by' in when) return false;
  if (!('score' in when)) return hasHappened(state, scenario, when);
  const brief = state.briefs[when.score.party];
  return brief !== undefined && scoreNow(scenario, brief, state.agreements).total >= when.score.atLeast;
}
