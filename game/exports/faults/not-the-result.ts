import { own } from '../../own';
import { delayEndedIn, outcomeOf, tierOf } from '../../scoring/outcome';
import type { Score } from '../../scoring/score';
import { scoreOf } from '../../scoring/score';
import { canonicalJson } from '../canonical-json';
import type { Check } from './check';

/** The largest whole number that a column of the outcomes holds, and its negative. */
const largest = 2 ** 31 - 1;

const inWords = ({ points, delay, total, reservation }: Score): string =>
  `${points} points less ${delay} for delay, ${total} in all, with ${reservation} to be reached`;

/** [LC9, SC1] The close says what is in force: the outcome, and how far it went. */
const closes: Check = ({ event, state: { scenario, agreements } }) => {
  if (event.type !== 'session-closed' || !scenario) return null;
  const outcome = outcomeOf(scenario, agreements);
  if (canonicalJson(event.outcome) !== canonicalJson(outcome)) return 'its outcome is not what is in force';
  const tier = tierOf(scenario, agreements);
  return event.tier === tier ? null : `it says ${event.tier}, and what is in force makes it ${tier}`;
};

/** [LC16] A ruling chooses one option for every issue. */
const corrects: Check = ({ event, state: { scenario } }) => {
  if (event.type !== 'outcome-corrected' || !scenario) return null;
  const issues = [...scenario.issues, ...scenario.held];
  const right = issues.every(({ id, options }) => options.some((option) => option.id === event.outcome[id]));
  return right && Object.keys(event.outcome).length === issues.length ? null : 'it is no outcome of the scenario';
};

/** [LC10, SC2–SC4] Each party’s score is what its brief gives for the outcome. */
const scores: Check = ({ event, state, before }) => {
  if (event.type !== 'party-scored' || !state.scenario) return null;
  const ruled = before.findLastIndex(({ type }) => type === 'session-closed' || type === 'outcome-corrected');
  if (before[ruled]?.at !== event.at) return 'a party is scored at the close, or when the outcome is corrected';
  if (before.slice(ruled).some((each) => each.type === 'party-scored' && each.party === event.party))
    return `${event.party} was scored already`;
  const brief = own(state.briefs, event.party);
  if (!brief) return `there is no brief of ${event.party} to score by`;
  if (Object.values(event.score).some((each) => Math.abs(each) > largest)) return 'it is more than can be kept';
  const score = scoreOf(brief, state.outcome ?? {}, delayEndedIn(state.scenario, state.agreements));
  if (canonicalJson(score) === canonicalJson(event.score)) return null;
  return `the brief of ${event.party} gives ${inWords(score)}, and the log says ${inWords(event.score)}`;
};

/** The end of a log is what its middle gives. */
export const endsAsPlayed: Check = (at) => closes(at) ?? corrects(at) ?? scores(at);
