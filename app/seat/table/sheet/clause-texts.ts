import type { IssueId } from '../../../../game/scenario/id';
import { standing } from '../../../../game/scoring/outcome';
import { latest } from '../../../../game/session/latest';
import { byNewest } from '../words/proposal-words';
import { agreementKey, proposalKey, type SheetColumn, type Sources, sheetColumn } from './sheet-column';

export type ClauseText = Readonly<{ column: SheetColumn; text: string }>;

/** The clause texts on an issue: of what is in force, then of each open proposal, the newest first. */
export function clauseTexts({ state, scenario }: Sources, issue: IssueId): readonly ClauseText[] {
  const inForce = standing(state.agreements).map(({ proposal }) => agreementKey(proposal));
  const open = byNewest(state.proposals)
    .filter((proposal) => proposal.status === 'open' && latest(proposal).clauses[issue] !== undefined)
    .map(({ id }) => proposalKey(id));
  return [...inForce, ...open].flatMap((key) => {
    const column = sheetColumn({ state, scenario }, key);
    const text = column?.clauses[issue];
    return column && text !== undefined ? [{ column, text }] : [];
  });
}
