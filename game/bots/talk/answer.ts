import { own } from '../../own';
import type { Terms } from '../../scenario/id';
import type { Ask } from '../../session/ask';
import type { Command } from '../../session/commands';
import { latest } from '../../session/latest';
import type { Message, Proposal } from '../../session/state';
import { unreachable } from '../../unreachable';
import { contents, prospectOf } from '../acts/may-sign';
import { isTimeFor } from '../acts/sign';
import { workOn } from '../acts/write-terms';
import type { Desk } from '../desk';
import { passes } from '../model/clauses';
import { type Package, termsOf } from '../model/package';
import type { Stakes } from '../model/stakes';
import { hindrance, worthOf } from '../model/worth';
import type { Bundle } from '../strategy/bundles';
import { offerAt } from '../strategy/offer';
import { exchanged, priorities } from '../strategy/priorities';
import { termsInWords } from './in-words';
import type { Phrases } from './phrases';
import { phrasesIn } from './phrases-in';
import { unanswered } from './unanswered';

type Said = Extract<Command, { type: 'send-message' }>;
type Answer = Readonly<{ text: string; terms?: Terms }>;

/** The answer to the oldest question that was put to this delegation and not answered yet; where it may speak to who asked. */
export function answerNext(desk: Desk, bundles: readonly Bundle[]): Said | null {
  for (const message of unanswered(desk.state, desk.bot)) {
    const to = backTo(desk, message);
    const answer = to && answerTo(desk, bundles, message);
    if (to && answer) return { type: 'send-message', to, replyTo: message.id, ...answer };
  }
  return null;
}

/** The room in which something was said, if it may speak there now. */
function backTo(desk: Desk, { to, from }: Message): Said['to'] | null {
  if (to === 'everyone') return desk.allows('talk-plenary') ? to : null;
  if (!Array.isArray(to) || from === null || !desk.allows('talk-private')) return null;
  return [from, ...to].filter((each) => each !== desk.party);
}

function answerTo(desk: Desk, bundles: readonly Bundle[], { asks }: Message): Answer | null {
  const phrases = phrasesIn(desk.scenario.language);
  return asks === null ? { text: phrases.onlyQuestions } : answerOf(desk, bundles, { asks, phrases });
}

function answerOf(
  desk: Desk,
  bundles: readonly Bundle[],
  { asks, phrases }: Readonly<{ asks: Ask; phrases: Phrases }>,
): Answer | null {
  const [main] = bundles;
  if (!main) return null;
  switch (asks.about) {
    case 'priorities':
      return whatMatters(desk, main, phrases);
    case 'proposal':
      return wouldSign(desk, bundles, { proposal: own(desk.state.proposals, asks.proposal), phrases });
    case 'option':
      return whatFor(desk, bundles, { issue: asks.issue, option: asks.option, phrases });
    default:
      return unreachable(asks);
  }
}

/** The issues that can move its score most, with the options it asks for. A hard bot names one. */
function whatMatters(desk: Desk, bundle: Bundle, phrases: Phrases): Answer | null {
  const { scenario, bot } = desk;
  const { aim } = workOn(desk, bundle);
  const named = priorities(aim.stakes, aim.ideal).slice(0, bot.instructions.temperament === 'hard' ? 1 : 3);
  const terms = termsOf(aim.stakes.space, aim.ideal, named);
  const [first, ...then] = named.map((issue) => termsInWords(scenario, { [issue]: terms[issue] ?? '' }, phrases));
  if (first === undefined) return null;
  return { text: then.length ? phrases.priorities(first, phrases.list(then)) : phrases.priority(first), terms };
}

type AboutProposal = Readonly<{ proposal: Proposal | undefined; phrases: Phrases }>;

function wouldSign(desk: Desk, bundles: readonly Bundle[], { proposal, phrases }: AboutProposal): Answer | null {
  const bundle = bundles.find(({ instruments }) => instruments.includes(proposal?.instrument ?? ''));
  if (proposal?.status !== 'open' || !bundle) return null;
  if (proposal.signatures.includes(desk.party)) return { text: phrases.haveSigned };
  if (!desk.bot.instructions.maySign) return { text: phrases.mayNotSign };
  const prospect = prospectOf(desk, proposal);
  const inTime = (words: string) => (isTimeFor(desk, bundle) ? words : phrases.allFirst(words));
  if (prospect?.ok && contents(desk, bundle, proposal, prospect.result)) return { text: inTime(phrases.wouldSign) };
  const better = offerAt(workOn(desk, bundle).search);
  const before = latest(proposal).terms;
  const { stakes } = workOn(desk, bundle).aim;
  const wanted = better && termsOf(stakes.space, better, Object.keys(before));
  const changes = Object.entries(wanted ?? {}).filter(([issue, option]) => before[issue] !== option);
  if (changes.length > 0 && changes.length <= 3) {
    const terms = Object.fromEntries(changes);
    return { text: inTime(phrases.wouldSignWith(termsInWords(desk.scenario, terms, phrases))), terms };
  }
  return { text: prospect && !prospect.ok && prospect.obstacle === 'home' ? phrases.notAtHome : phrases.wouldNotSign };
}

type AboutOption = Readonly<{ issue: string; option: string; phrases: Phrases }>;

/** What it would need to accept an option, as changes to what is on the table. */
function whatFor(desk: Desk, bundles: readonly Bundle[], { issue, option, phrases }: AboutOption): Answer | null {
  const { scenario } = desk;
  const bundle = bundles.find(({ instruments }) =>
    scenario.instruments.some(({ id, issues }) => instruments.includes(id) && issues.includes(issue)),
  );
  if (!bundle) return null;
  const { search, current, aim } = workOn(desk, bundle);
  const { stakes, target } = aim;
  const at = stakes.space.at.get(issue) ?? -1;
  const index = stakes.space.options[at]?.indexOf(option) ?? -1;
  if (at < 0 || index < 0 || !stakes.free.includes(at)) return null;
  const term = termsInWords(scenario, { [issue]: option }, phrases);
  const wished = current.with(at, index);
  if (stakes.redLines.some((test) => test.length === 1 && passes(test, wished))) return { text: phrases.never(term) };
  const may = (chosen: Package) =>
    worthOf(stakes, chosen) >= target && hindrance(stakes, chosen, search.mayCrossRedLines) === 0;
  if (may(wished)) return { text: phrases.acceptNow(term), terms: { [issue]: option } };
  const fixed = { ...stakes, free: stakes.free.filter((each) => each !== at) };
  const needed = offerAt({ ...search, stakes: fixed, near: wished, from: [wished, aim.ideal.with(at, index)] });
  return needed
    ? price(desk, { stakes: fixed, phrases, issue, option }, { before: wished, needed })
    : { text: phrases.notNow(term) };
}

type Priced = AboutOption & Readonly<{ stakes: Stakes }>;
type Change = Readonly<{ before: Package; needed: Package }>;

/** All that it would need, if that is little; otherwise what would matter most to it of that. */
function price({ scenario }: Desk, { stakes, issue, option, phrases }: Priced, { before, needed }: Change): Answer {
  const { issues } = stakes.space;
  const changes = issues.filter((_, at) => needed[at] !== before[at]);
  const few = changes.length <= 3;
  const most = exchanged(stakes, before, needed).gained.slice(0, 3);
  const named = few ? changes : most.map((at) => issues[at] ?? '');
  const term = termsInWords(scenario, { [issue]: option }, phrases);
  const terms = termsOf(stakes.space, needed, named);
  const words = termsInWords(scenario, terms, phrases);
  const text = few ? phrases.acceptIf(term, words) : phrases.acceptForMuch(term, words);
  return named.length ? { text, terms: { [issue]: option, ...terms } } : { text: phrases.notNow(term) };
}
