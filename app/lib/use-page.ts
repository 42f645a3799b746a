'use client';

import { useEffect, useRef } from 'react';

/** Five seats may be open in five tabs: each says whose it is. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    if (title !== '') document.title = `${title} · Parley`;
  }, [title]);
}

/**
 * When one page takes the place of another, the focus starts at its top instead of being lost with what is gone. What
 * follows on the `first` is only the page that was asked for: the browser's own beginning is left alone.
 */
export function useFocusOnChange<Page extends string>(page: Page, first: Page): void {
  const before = useRef(page);
  useEffect(() => {
    const was = before.current;
    before.current = page;
    if (was === page || was === first) return;
    const heading = document.querySelector('main h1');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page, first]);
}
