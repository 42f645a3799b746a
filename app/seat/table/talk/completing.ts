import { proposalCodes } from '../../../../game/session/proposal-codes';
import type { Proposal, State } from '../../../../game/session/state';
import { byNewest, statusOf } from '../words/proposal-words';
import { instrumentName, partyName } from '../words/words';
import type { Mentionable } from './mentions';

/** A mention that is being typed: where its sign stands in the text, and what follows the sign. */
export type Typing = Readonly<{ from: number; query: string }>;

/** What may be put there: its code, and its name in words. */
export type Suggestion = Readonly<{ kind: 'issue' | 'proposal'; code: string; words: string }>;

const mostProposals = 12;
const beingTyped = /(?<![\p{L}\p{N}#&/])#([\p{L}\p{N}:-]*)$/u;

/** The mention that ends at the caret, or null. */
export function typingAt(text: string, caret: number): Typing | null {
  const match = beingTyped.exec(text.slice(0, caret));
  return match ? { from: match.index, query: match[1] ?? '' } : null;
}

const wordBegins = (name: string, query: string): boolean => ` ${name.toLowerCase()}`.includes(` ${query}`);

function issuesFor({ issues }: Mentionable, query: string): readonly Suggestion[] {
  const [wanted = '', choice] = query.split(':');
  if (choice === undefined) {
    return issues
      .filter(({ id, name }) => id.startsWith(wanted) || wordBegins(name, wanted))
      .map(({ id, name }) => ({ kind: 'issue', code: id, words: name }));
  }
  const issue = issues.find(({ id }) => id === wanted);
  return (issue?.options ?? [])
    .filter(({ id, name }) => id.startsWith(choice) || wordBegins(name, choice))
    .map(({ id, name }) => ({ kind: 'issue', code: `${issue?.id}:${id}`, words: name }));
}

function proposalWords(scenario: Mentionable, proposal: Proposal): string {
  const status = statusOf(proposal).toLowerCase();
  const name = `${instrumentName(scenario, proposal.instrument)}, ${partyName(scenario, proposal.from)}`;
  return status === '' ? name : `${name}, ${status}`;
}

/** The proposals on the reader's table as what may be put there, the newest first. */
export function proposalsToMention(
  scenario: Mentionable,
  state: Pick<State, 'scenario' | 'proposals'>,
): readonly Suggestion[] {
  const codes = proposalCodes(state);
  return byNewest(state.proposals).map((proposal) => ({
    kind: 'proposal',
    code: codes.get(proposal.id) ?? '',
    words: proposalWords(scenario, proposal),
  }));
}

/** Issues by name and id, and their options behind a colon; then proposals by code and name. */
export function suggestionsFor(
  scenario: Mentionable,
  proposals: readonly Suggestion[],
  typed: string,
): readonly Suggestion[] {
  const query = typed.toLowerCase();
  const fitting = proposals.filter(
    ({ code, words }) => code.toLowerCase().startsWith(query) || wordBegins(words, query),
  );
  return [...issuesFor(scenario, query), ...fitting.slice(0, mostProposals)];
}

/** Whether the code stands there already, so that the next key may mean something else. */
export const isComplete = (suggestions: readonly Suggestion[], typed: string): boolean =>
  suggestions.some(({ code }) => code.toLowerCase() === typed.toLowerCase());

/** The text with the code in the place of what was typed, and where the caret then stands: behind a space. */
export function completed(
  text: string,
  { from, query }: Typing,
  code: string,
): Readonly<{ text: string; caret: number }> {
  const before = `${text.slice(0, from)}#${code}`;
  const after = text.slice(from + 1 + query.length);
  const spaced = /^[\s.,;:!?)]/.test(after) ? after : ` ${after}`;
  return { text: before + spaced, caret: before.length + (spaced.startsWith(' ') ? 1 : 0) };
}

/** What begins a mention behind this text: the sign, apart from a word that stands before it. */
export const signAfter = (text: string): string => (text === '' || /[\s(]$/.test(text) ? '#' : ' #');
