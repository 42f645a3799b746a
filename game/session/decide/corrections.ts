import { delayEndedIn } from '../../scoring/outcome';
import { scoreOf } from '../../scoring/score';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';

const sameTerms = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys({ ...a, ...b }).every((issue) => a[issue] === b[issue]);

/** [LC16] After the close the facilitator corrects the outcome, with a reason; each party reads its score anew. */
export function correctOutcome(asked: Asked, command: Extract<Command, { type: 'correct-outcome' }>): Decision {
  const { state, scenario, stamp } = asked;
  const { outcome, tier, reason } = command;
  if (state.stage !== 'closed') return refuse('session-open');
  const issues = [...scenario.issues, ...scenario.held];
  const right = issues.every(({ id, options }) => options.some((option) => option.id === outcome[id]));
  if (!right || Object.keys(outcome).length !== issues.length) return refuse('no-such-option');
  if (tier === state.tier && sameTerms(outcome, state.outcome ?? {})) return refuse('nothing-changed');
  const ended = delayEndedIn(scenario, state.agreements);
  const scores = scenario.parties.flatMap(({ id: party }): Event[] => {
    const brief = state.briefs[party];
    if (!brief) return [];
    return [{ type: 'party-scored', ...told(stamp, [party]), party, score: scoreOf(brief, outcome, ended) }];
  });
  return accept({ type: 'outcome-corrected', ...told(stamp, 'everyone'), outcome, tier, reason }, ...scores);
}
