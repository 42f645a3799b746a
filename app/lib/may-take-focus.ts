/**
 * Whether a late answer may bring the focus to this part of the page: it is still there, or fell to what lies around it
 * when what had it went. Anywhere else somebody is at work by now.
 */
export function mayTakeFocus(part: Element | null): boolean {
  const { activeElement: focused, body } = document;
  if (focused === null || focused === body) return true;
  return part !== null && (part.contains(focused) || focused.contains(part));
}
