export const issueElement = (issue: string): string => `issue-${issue}`;

/** Puts the reader before an issue on the term sheet, which has to be shown: in sight, and with the keyboard. */
export function focusIssue(issue: string): void {
  const button = document.getElementById(issueElement(issue));
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'start', inline: 'nearest' });
}
