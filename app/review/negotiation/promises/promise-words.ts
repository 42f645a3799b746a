import type { LedgerEntry } from '../../../../game/review/negotiated/promise-ledger';
import type { Standing } from '../../../../game/session/commitments';
import { type Issues, issueName, optionName } from '../../../seat/table/words/words';

export const standingWords: Readonly<Record<Standing, string>> = {
  open: 'nobody has said what became of it',
  kept: 'kept',
  broken: 'broken',
  disputed: 'disputed',
};

/** What an agreement that its author signed later says of an issue that the promise named. */
export function actWords(
  scenario: Issues,
  { proposal, issue, named, agreed, lapsed }: LedgerEntry['acts'][number],
  codes: ReadonlyMap<string, string>,
): string {
  const paper = codes.get(proposal) ?? 'An agreement';
  const on = issueName(scenario, issue);
  const same = named === agreed;
  const option = (id: string) => optionName(scenario, issue, id);
  const said = same
    ? `settled ${on} as named: ${option(agreed)}`
    : `settled ${on} otherwise: ${option(agreed)}, where ${option(named)} was named`;
  return `${paper}, which its author signed, ${said}.${lapsed ? ' It fell out of force later.' : ''}`;
}
