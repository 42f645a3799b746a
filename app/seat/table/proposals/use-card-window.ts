'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Up to so many cards all are drawn: the page can then be searched by the browser, and nothing is measured. */
const mostDrawn = 30;

/** A card with two or three terms, in px; each is measured as soon as it is drawn. */
const usualHeight = 320;
const gap = 16;
/** What sticks to the top of the panel, in px. */
const underTheFilter = 72;

type Row = Readonly<{ id: string; index: number; top: number | null }>;

/** The card that has the focus stays drawn, or the keyboard would fall off the page. */
function withFocused(list: HTMLElement | null, range: Range): number[] {
  const drawn = defaultRangeExtractor(range);
  const { activeElement } = document;
  const item = list?.contains(activeElement) ? activeElement?.closest('li[data-index]') : null;
  const focused = Number(item?.getAttribute('data-index') ?? Number.NaN);
  if (Number.isNaN(focused) || focused >= range.count || drawn.includes(focused)) return drawn;
  return [...drawn, focused].sort((a, b) => a - b);
}

/** Which cards of a list in a scrolling panel are drawn, and where. `top` is null where all of them are. */
export function useCardWindow(ids: readonly string[], list: RefObject<HTMLElement | null>) {
  // The virtualizer is one object for ever, whose answers change: the compiler would keep the first of them.
  'use no memo';
  const long = ids.length > mostDrawn;
  const [margin, setMargin] = useState(0);
  const cards = useVirtualizer({
    count: ids.length,
    enabled: long,
    getScrollElement: () => list.current?.closest<HTMLElement>('[role="tabpanel"]') ?? null,
    estimateSize: () => usualHeight,
    getItemKey: (index) => ids[index] ?? index,
    rangeExtractor: useCallback((range: Range) => withFocused(list.current, range), [list]),
    overscan: 3,
    gap,
    scrollMargin: margin,
    scrollPaddingStart: underTheFilter,
  });
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0));

  const rows: readonly Row[] = long
    ? cards.getVirtualItems().map(({ index, start }) => ({ id: ids[index] ?? '', index, top: start - margin }))
    : ids.map((id, index) => ({ id, index, top: null }));
  return {
    rows,
    height: long ? cards.getTotalSize() : undefined,
    measure: long ? cards.measureElement : undefined,
    long,
    scrollTo: (index: number) => cards.scrollToIndex(index, { align: 'start' }),
    /** Also where a scroll to some card is still on its way. */
    toTop: () => {
      cards.scrollToOffset(0);
      list.current?.closest('[role="tabpanel"]')?.scrollTo({ top: 0 });
    },
  };
}
