import type { IssueId, OptionId, PartyId } from '../../../../game/scenario/id';
import type { Proposal, State, Version } from '../../../../game/session/state';

/** What one version first said on an issue. `option` null: it was taken out. `clause`: text added, changed, taken out. */
export type HistoryEntry = Readonly<{
  proposal: Proposal;
  version: number;
  author: PartyId;
  at: number;
  option: OptionId | null;
  was: OptionId | null;
  clause: 'added' | 'changed' | 'taken out' | null;
}>;

/** Who proposed which option on an issue when, in which version, the newest last, as far as this reader may know. */
export const issueHistory = ({ proposals }: Pick<State, 'proposals'>, issue: IssueId): readonly HistoryEntry[] =>
  Object.values(proposals)
    .flatMap((proposal) => proposal.versions.map((version, index) => entry(proposal, issue, index, version)))
    .filter((each) => each !== null)
    .sort((a, b) => a.at - b.at);

function entry(proposal: Proposal, issue: IssueId, index: number, version: Version): HistoryEntry | null {
  const before = proposal.versions[index - 1];
  const option = version.terms[issue] ?? null;
  const was = before?.terms[issue] ?? null;
  const clause = clauseChange(before?.clauses[issue], version.clauses[issue]);
  if (option === was && clause === null) return null;
  return { proposal, version: version.number, author: version.author, at: version.at, option, was, clause };
}

function clauseChange(before: string | undefined, now: string | undefined): HistoryEntry['clause'] {
  if (before === now) return null;
  if (now === undefined) return 'taken out';
  return before === undefined ? 'added' : 'changed';
}
