export const proposalElement = (id: string): string => `proposal-${id}`;

/** Puts the reader before a proposal: in sight, and with the keyboard. */
export function focusProposal(id: string, scroll = false): void {
  const card = document.getElementById(proposalElement(id));
  card?.focus({ preventScroll: true });
  if (scroll) card?.scrollIntoView({ block: 'start' });
}
