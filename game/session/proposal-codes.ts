import { proposalCode } from './proposal-code';
import type { Proposal, State } from './state';

const tabledAt = ({ versions }: Proposal): number => versions[0]?.at ?? 0;

/** The codes of all proposals that a reader knows, by id: one by one, each would be counted among all others. */
export function proposalCodes({
  scenario,
  proposals,
}: Pick<State, 'scenario' | 'proposals'>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const codes = new Map<string, string>();
  for (const proposal of Object.values(proposals).sort((a, b) => tabledAt(a) - tabledAt(b))) {
    // Alone, each is the first between its parties.
    const stem = proposalCode({ scenario, proposals: {} }, proposal).replace(/1$/, '');
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    codes.set(proposal.id, `${stem}${count}`);
  }
  return codes;
}
