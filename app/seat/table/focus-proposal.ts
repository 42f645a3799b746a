export const proposalElement = (id: string): string => `proposal-${id}`;

export const votesElement = 'ratification';

/** Puts the reader before the votes at home. */
export function focusVotes(): void {
  const summary = document.getElementById(votesElement);
  summary?.closest('details')?.setAttribute('open', '');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}

/** Puts the reader before a proposal: in sight, and with the keyboard. */
export function focusProposal(id: string, scroll = false): void {
  const card = document.getElementById(proposalElement(id));
  card?.focus({ preventScroll: true });
  if (scroll) card?.scrollIntoView({ block: 'start' });
}
