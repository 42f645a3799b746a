import type { Terms } from '../../../game/scenario/id';
import type { Command } from '../../../game/session/commands';
import type { MessageTo } from '../../../game/session/events';
import { latest } from '../../../game/session/latest';
import type { Proposal, State } from '../../../game/session/state';
import { changesFrom, conceded, gainOver, raised } from './fair-terms';
import { you } from './toy-brief';
import { neighbour, toyScenario } from './toy-scenario';

const greeting =
  'Good morning, Lindmouth. We would like a better ferry too, as long as it pays for itself. Put something on the table.';
const tooLittle = 'That would leave us with less than no deal, so';
const signedWords = 'Signed. We look forward to the first boat.';

const optionWords = (issue: string, option: string | undefined): string => {
  const found = toyScenario.issues.find(({ id }) => id === issue);
  const name = found?.options.find(({ id }) => id === option)?.name ?? '';
  return `${found?.name ?? issue}, “${name}”`;
};

/** Answers are given where the other side spoke last: in private to it, else before all. */
function answerTo({ messages }: State): MessageTo {
  const last = messages.all.findLast(({ from, to }) => from === you && to !== 'control' && to !== 'delegation');
  return Array.isArray(last?.to) ? [you] : 'everyone';
}

const say = (state: State, text: string): Command => ({ type: 'send-message', to: answerTo(state), text });

/** Whether something was said to the neighbour after a moment (ms since 1970). */
export const spokenSince = ({ messages }: Pick<State, 'messages'>, since: number): boolean =>
  messages.all.some(({ from, to, at }) => from === you && at > since && to !== 'control' && to !== 'delegation');

function amended(state: State, proposal: Proposal, terms: Terms | null, why: string): readonly Command[] {
  const before = latest(proposal);
  if (!terms) return [];
  const changes = changesFrom(before.terms, terms).map((issue) => optionWords(issue, terms[issue]));
  const { number: version, clauses } = before;
  return [
    { type: 'amend-proposal', proposal: proposal.id, version, terms, clauses },
    say(state, `${why} we changed ${changes.join(' and ')}. Is that still worth more to you than no deal?`),
  ];
}

/** Whether the first offer has had its chance: it was signed and spoken for, or spoken for since it was tabled. */
function isPleaded(state: State, { signatures, versions }: Proposal): boolean {
  if (spokenSince(state, versions[0]?.at ?? 0)) return true;
  return signatures.includes(you) && spokenSince(state, 0);
}

function answer(state: State, proposal: Proposal): readonly Command[] {
  const { terms, author, number: version } = latest(proposal);
  const versions = Object.values(state.proposals).flatMap((each) => each.versions);
  const answered = versions.some((each) => each.author === neighbour);
  if (!answered) {
    if (!isPleaded(state, proposal)) return [];
    return amended(state, proposal, raised(terms), 'Thank you, we can work with that. One thing we need:');
  }
  const tried = proposal.versions.map((each) => each.terms);
  if (author === neighbour && proposal.declined[you] !== undefined) {
    return amended(state, proposal, conceded(tried), 'We heard you;');
  }
  if (author === you && gainOver(neighbour, terms) < 0) return amended(state, proposal, raised(terms), tooLittle);
  if (!proposal.signatures.includes(you)) return [];
  return [{ type: 'sign-proposal', proposal: proposal.id, version }, say(state, signedWords)];
}

/**
 * What the scripted neighbour does next; empty while it is not its turn. It greets, answers the first offer with an
 * amendment, and from then on signs what is signed and worth no less to it than no deal.
 */
export function neighbourMoves(state: State): readonly Command[] {
  if (state.stage !== 'playing') return [];
  if (!state.messages.all.some(({ from }) => from === neighbour)) return [say(state, greeting)];
  const open = Object.values(state.proposals).filter(({ status }) => status === 'open');
  return open.map((proposal) => answer(state, proposal)).find((moves) => moves.length > 0) ?? [];
}
