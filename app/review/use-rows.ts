'use client';

import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** How near to an edge, in px, a row may stand that is to be in sight: at the top a heading may stick over it. */
const inSight = 130;
/** Where the columns of the review do not scroll by themselves any more, as in its style sheet. */
const narrow = '(max-width: 64em)';

/** The row that has the focus stays drawn, or the keyboard would fall off the page. */
function withFocused(list: HTMLElement | null, range: Range): number[] {
  const drawn = defaultRangeExtractor(range);
  const row = list?.contains(document.activeElement) ? document.activeElement?.closest('[data-index]') : null;
  const focused = Number(row?.getAttribute('data-index') ?? Number.NaN);
  if (Number.isNaN(focused) || focused >= range.count || drawn.includes(focused)) return drawn;
  return [...drawn, focused].sort((a, b) => a - b);
}

/** How far the list stands below the top of what scrolls it, in px. */
function marginOf(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!list || !scroller) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

type Asked = Readonly<{
  count: number;
  keyAt(index: number): string | number;
  usualHeight: number;
  mostDrawn: number;
  gap: number;
  place: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  /** Whether the list scrolls by itself on every screen. */
  apart: boolean;
}>;

/** Which rows of a long list are drawn, and where: in the column that scrolls it, or where none does, by itself. */
export function useRows({ count, keyAt, usualHeight, mostDrawn, gap, place, list, apart }: Asked) {
  // The virtualizer is one object for ever, whose answers change: a compiler would keep the first of them.
  'use no memo';
  const long = count > mostDrawn;
  // Asked at once: a column that does not scroll is as high as all of its rows, which would all be in sight.
  const alone = useMediaQuery(narrow, false, { getInitialValueInEffect: false }) || apart;
  const [margin, setMargin] = useState(0);
  const scroller = () => (alone ? place.current : (place.current?.closest<HTMLElement>('[data-column]') ?? null));
  const rows = useVirtualizer({
    count,
    enabled: long,
    getScrollElement: scroller,
    estimateSize: () => usualHeight,
    getItemKey: keyAt,
    rangeExtractor: useCallback((range: Range) => withFocused(list.current, range), [list]),
    overscan: 6,
    gap,
    scrollMargin: margin,
    scrollPaddingStart: inSight,
    scrollPaddingEnd: inSight,
  });
  // Not at every drawing: to ask where the list stands has the browser lay out the page. A row is placed within the list anyway.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what scrolls the list follows from `alone`
  useLayoutEffect(() => {
    if (long) setMargin(Math.round(marginOf(list.current, scroller())));
  }, [long, alone]);
  return {
    long,
    alone,
    drawn: long ? rows.getVirtualItems().map(({ index, start }) => ({ index, top: start - margin })) : null,
    height: long ? rows.getTotalSize() : undefined,
    measure: long ? rows.measureElement : undefined,
    show: (index: number) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
