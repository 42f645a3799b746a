'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Up to so many lines all are drawn: the browser's own search finds each, and a short room costs nothing to measure. */
const mostDrawn = 80;
/** Two lines of text below a name; each is measured as soon as it is drawn. */
const usualHeight = 64;
const gap = 18;
/** How near to the end, in px, still counts as reading the end. */
const nearEnd = 80;

const lineOf = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`) ?? null;

/** The line that has the focus stays drawn, or the keyboard would fall off the page. */
function focusedIn(list: HTMLElement | null): number | null {
  const line = list?.contains(document.activeElement) ? document.activeElement?.closest('[data-index]') : null;
  return line ? Number(line.getAttribute('data-index')) : null;
}

/** A short room whole; of a long one what is near, and these lines besides. */
function drawnIn(range: Range, besides: readonly (number | null)[]): number[] {
  if (range.count <= mostDrawn) return Array.from({ length: range.count }, (_, index) => index);
  const also = besides.filter((index) => index !== null).filter((index) => index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b);
}

type Asked = Readonly<{
  count: number;
  /** The same function for as long as the lines are the same: another has all of them counted anew. */
  keyAt(index: number): number;
  padding: number;
  /** The index of a line to put the reader before; null when none is asked for. */
  sought: number | null;
  onFound(): void;
}>;

/** Which lines of a long list are drawn and where, and whether its end is in sight. Whoever reads the end stays there. */
export function useLongList({ count, keyAt, padding, sought, onFound }: Asked) {
  // The virtualizer changes and stays the same object: what is read of it may not be remembered.
  'use no memo';
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const reading = useRef(true);

  const extract = useCallback((range: Range) => drawnIn(range, [sought, focusedIn(list.current)]), [sought]);
  const lines = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: keyAt,
    rangeExtractor: extract,
    overscan: 8,
    gap,
    paddingStart: padding,
    paddingEnd: padding,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEnd,
  });

  const toEnd = useCallback(() => {
    reading.current = true;
    lines.scrollToEnd();
  }, [lines]);
  useLayoutEffect(toEnd, [toEnd]);
  useEndInSight(scroller, reading, toEnd);

  // After every drawing: the line that is sought may have to be drawn first.
  useLayoutEffect(() => {
    const line = sought === null ? null : lineOf(list.current, sought);
    if (sought === null || !line) return;
    reading.current = false;
    lines.scrollToIndex(sought, { align: 'center' });
    line.focus({ preventScroll: true });
    onFound();
  });

  const scrolled = () => {
    const element = scroller.current;
    // A list that is not shown has no end to be read.
    if (!element || element.clientHeight === 0) return;
    reading.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
    setAtEnd(reading.current);
  };
  return {
    scroller,
    list,
    // Plain values: the virtualizer itself stays the same object whatever it has drawn.
    rows: lines.getVirtualItems(),
    height: lines.getTotalSize(),
    measure: lines.measureElement,
    atEnd,
    scrolled,
    toEnd,
    toStart: () => lines.scrollToIndex(0),
  };
}

/** What is written below may grow over the last line: whoever reads the end goes on reading it. */
function useEndInSight(scroller: RefObject<HTMLElement | null>, reading: RefObject<boolean>, toEnd: () => void) {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => reading.current && toEnd());
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller, reading, toEnd]);
}
