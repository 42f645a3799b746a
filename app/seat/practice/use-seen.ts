'use client';

import { type RefObject, useEffect } from 'react';
import { proposalElement } from '../table/proposals/focus-proposal';
import type { Seen } from './seen';

const isShown = (element: Element): boolean => element instanceof HTMLElement && element.offsetParent !== null;

/** The name of the page of papers that is open on the table and in sight. */
function openTab(root: Element): string {
  const panel = [...root.querySelectorAll('[role="tabpanel"]')].find(isShown);
  const tab = panel && document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
  return tab?.textContent ?? '';
}

/** Watches a table from outside, by what stands on it: whether the brief was opened and the answer read. */
export function useSeen(
  table: RefObject<HTMLElement | null>,
  answered: string | null,
  saw: (what: keyof Seen) => void,
): void {
  useEffect(() => {
    const root = table.current;
    if (!root) return undefined;
    const acted = () =>
      requestAnimationFrame(() => {
        if (openTab(root).startsWith('Brief')) saw('brief');
      });
    const focused = ({ target }: Event) => {
      const card = answered === null ? null : document.getElementById(proposalElement(answered));
      if (card && target instanceof Node && card.contains(target)) saw('amendment');
    };
    const listening = [
      ['click', acted],
      ['keyup', acted],
      ['focusin', focused],
    ] as const;
    for (const [type, listener] of listening) root.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listening) root.removeEventListener(type, listener);
    };
  }, [table, answered, saw]);
}
