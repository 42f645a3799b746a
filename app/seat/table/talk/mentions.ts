import { proposalCodes } from '../../../../game/session/proposal-codes';
import type { State } from '../../../../game/session/state';
import type { Parties } from '../words/words';
import { type Instruments, type Issues, instrumentName, partyName } from '../words/words';

/** An issue or a proposal that a message names by its code. `words` is what a reader sees, `title` what it is. */
type Mention = Readonly<{ kind: 'issue' | 'proposal'; id: string; words: string; title: string }>;

export type Mentionable = Issues & Instruments & Parties;
type Known = Pick<State, 'scenario' | 'proposals'>;

/** What this reader may be led to; anything else that looks like a code stays as it was written. */
export type Mentions = Readonly<{
  find(code: string, version: number | null): Mention | null;
  /** By which code a proposal is called. */
  codeOf(proposal: string): string;
}>;

/** `#form`, `#form:statute`, `#US-UA-1` and `#US-UA-1 v2`, and not what only contains such a thing. */
export const mentionPattern =
  /(?<![\p{L}\p{N}#&/])#([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?::[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?)(?: v(\d{1,5})(?![\p{L}\p{N}]))?/gu;

/** An issue of the term sheet, alone or with one of its options. */
function issueMention({ issues }: Mentionable, code: string): Mention | null {
  const [name, choice] = code.toLowerCase().split(':');
  const issue = issues.find(({ id }) => id === name);
  if (!issue) return null;
  if (choice === undefined) return { kind: 'issue', id: issue.id, words: issue.name, title: issue.question };
  const option = issue.options.find(({ id }) => id === choice);
  return option
    ? { kind: 'issue', id: issue.id, words: `${issue.name}: ${option.name}`, title: option.explanation }
    : null;
}

/** Every proposal that the reader knows, by its code in small letters. */
const byCode = (codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...codes].map(([id, code]) => [code.toLowerCase(), id]));

/** Codes are counted when the first is asked for, and once. */
export function mentionsFor(scenario: Mentionable, state: Known): Mentions {
  let counted: Readonly<{ codes: ReadonlyMap<string, string>; ids: ReadonlyMap<string, string> }> | null = null;
  const count = () => {
    if (counted) return counted;
    const codes = proposalCodes(state);
    counted = { codes, ids: byCode(codes) };
    return counted;
  };
  const codeOf = (proposal: string): string => count().codes.get(proposal) ?? '';
  const proposalMention = (wanted: string, version: number | null): Mention | null => {
    const proposal = state.proposals[count().ids.get(wanted.toLowerCase()) ?? ''];
    if (!proposal) return null;
    if (version !== null && !proposal.versions.some(({ number }) => number === version)) return null;
    const title = `${instrumentName(scenario, proposal.instrument)}, tabled by ${partyName(scenario, proposal.from)}`;
    const code = codeOf(proposal.id);
    return { kind: 'proposal', id: proposal.id, words: version === null ? code : `${code} v${version}`, title };
  };
  return { find: (code, version) => issueMention(scenario, code) ?? proposalMention(code, version), codeOf };
}

/** A text in one line, with what it mentions in words: for where nothing in it leads anywhere. */
export const inWords = ({ find }: Pick<Mentions, 'find'>, text: string): string =>
  text.replace(mentionPattern, (whole, code: string, version: string | undefined) => {
    const mention = find(code, version === undefined ? null : Number(version));
    return mention && (version === undefined || mention.kind === 'proposal') ? mention.words : whole;
  });
