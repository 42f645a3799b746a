import { proposalCodes } from '../../../../game/session/proposal-codes';
import type { State } from '../../../../game/session/state';
import type { Parties } from '../words';
import { type Instruments, type Issues, instrumentName, partyName } from '../words';

/** An issue or a proposal that a message names by its code. `words` is what a reader sees, `title` what it is. */
export type Mention = Readonly<{ kind: 'issue' | 'proposal'; id: string; words: string; title: string }>;

export type Mentionable = Issues & Instruments & Parties;
type Known = Pick<State, 'scenario' | 'proposals'>;

/** What this reader may be led to; anything else that looks like a code stays as it was written. */
export type Mentions = Readonly<{ find(code: string, version: number | null): Mention | null }>;

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

type Coded = Readonly<{ code: string; proposal: State['proposals'][string] }>;

/** Every proposal that the reader knows, by its code in small letters. */
const byCode = (state: Known): ReadonlyMap<string, Coded> =>
  new Map(
    [...proposalCodes(state)].flatMap(([id, code]) => {
      const proposal = state.proposals[id];
      return proposal ? [[code.toLowerCase(), { code, proposal }] as const] : [];
    }),
  );

export function mentionsFor(scenario: Mentionable, state: Known): Mentions {
  let known: ReturnType<typeof byCode> | null = null;
  const proposalMention = (wanted: string, version: number | null): Mention | null => {
    known ??= byCode(state);
    const found = known.get(wanted.toLowerCase());
    if (!found) return null;
    const { code, proposal } = found;
    if (version !== null && !proposal.versions.some(({ number }) => number === version)) return null;
    const title = `${instrumentName(scenario, proposal.instrument)}, tabled by ${partyName(scenario, proposal.from)}`;
    return { kind: 'proposal', id: proposal.id, words: version === null ? code : `${code} v${version}`, title };
  };
  return { find: (code, version) => issueMention(scenario, code) ?? proposalMention(code, version) };
}
