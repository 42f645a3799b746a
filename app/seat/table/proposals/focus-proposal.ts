/** A proposal that something else on the page asks for. A new object each time. */
export type Sought = Readonly<{ proposal: string }>;

export const proposalElement = (id: string): string => `proposal-${id}`;

export const proposalsElement = 'proposals';

export const votesElement = 'ratification';

/** Puts the reader before the votes at home. */
export function focusVotes(): void {
  const summary = document.getElementById(votesElement);
  summary?.closest('details')?.setAttribute('open', '');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}

/** Puts the reader before a proposal: in sight, and with the keyboard. False where it is not on the page. */
export function focusProposal(id: string, scroll = false): boolean {
  const card = document.getElementById(proposalElement(id));
  card?.focus({ preventScroll: true });
  if (scroll) card?.scrollIntoView({ block: 'start' });
  return card !== null;
}

/** The same, and before the list where the proposal is no longer in it: the focus is never lost. */
export function focusProposalOrList(id: string): void {
  if (!focusProposal(id)) focusProposals();
}

/** Puts the reader before all that is on the table. */
export function focusProposals(): void {
  document.getElementById(proposalsElement)?.focus({ preventScroll: true });
}
