import type { KeyboardEvent } from 'react';

/** Where a key leads from one of so many tabs, in a ring; null where it leads nowhere. */
export function nextTab(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/**
 * Arrows, Home and End among the tabs that can be seen: which these are depends on the width of the screen, and the
 * library would stop for ever before one that is not there.
 */
export function moveAmongTabs(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')].filter((tab) =>
    tab.checkVisibility(),
  );
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? tabs.indexOf(activeElement) : -1;
  const next = at === -1 ? null : nextTab(event.key, at, tabs.length);
  if (next === null) return;
  event.preventDefault();
  event.stopPropagation();
  tabs[next]?.focus();
  tabs[next]?.click();
}
