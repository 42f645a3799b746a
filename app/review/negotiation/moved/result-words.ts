import type { IssueResult } from '../../../../game/review/negotiated/issue-results';
import { type Instruments, type Parties, partyName, partyNames } from '../../../seat/table/words/words';

/** Whose position the end of an issue is, and whose moves brought it there. */
export function resultWords(
  scenario: Parties & Instruments,
  { how, agreement, firstOf, came, proposed, written }: IssueResult,
  codes: ReadonlyMap<string, string>,
): string {
  const whose =
    firstOf.length > 0
      ? `It was the first position of ${partyNames(scenario, firstOf)}.`
      : proposed
        ? 'It was nobody’s first position.'
        : '';
  const first = proposed ? `${partyName(scenario, proposed.party)} was the first to put it.` : '';
  const moved = came.length > 0 ? `${partyNames(scenario, came)} moved to it.` : '';
  const paper = agreement === null ? undefined : codes.get(agreement);
  const into = paper === undefined ? 'the agreement that holds' : `${paper}, which holds`;
  const end = {
    agreed: written ? `${partyName(scenario, written.by)} wrote it into ${into}.` : 'An agreement settled it.',
    left: 'Nothing was agreed on it: it is as it was.',
    ruled: 'Control ruled so after the close.',
  }[how];
  return [first, whose, moved, end].filter((part) => part !== '').join(' ');
}
