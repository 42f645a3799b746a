'use client';

import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { keepInSight } from './keep-in-sight';
import styles from './Rows.module.css';
import { useRows } from './use-rows';

type Props<Item> = Readonly<{
  items: readonly Item[];
  keyOf(item: Item): string | number;
  /** The height of a usual row and the room between two, in px. */
  usualHeight: number;
  gap?: number;
  /** Up to so many rows all are drawn: the page can then be searched by the browser, and nothing is measured. */
  mostDrawn?: number;
  /** The index of the row that is to be in sight; below zero for none. */
  current: number;
  /** Scrolls by itself on every screen; without it, where its column does not. */
  apart?: boolean;
  label?: string;
  className?: string | undefined;
  classOf?(item: Item): string;
  children(item: Item): ReactNode;
}>;

const rowAt = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`) ?? null;

/** Rows in order, of which only those in sight are drawn where there are many. */
export function Rows<Item>(props: Props<Item>) {
  const {
    items,
    keyOf,
    usualHeight,
    gap = 0,
    mostDrawn = 400,
    current,
    apart = false,
    label,
    className = '',
    classOf,
    children,
  } = props;
  const place = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(keyOf);
  latest.current = keyOf;
  const keyAt = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : latest.current(item);
    },
    [items],
  );
  const { long, alone, drawn, height, measure, show } = useRows({
    count: items.length,
    keyAt,
    usualHeight,
    mostDrawn,
    gap,
    place,
    list,
    apart,
  });

  const shown = useRef(show);
  shown.current = show;
  useEffect(() => {
    if (current < 0) return;
    if (long) shown.current(current);
    else keepInSight(rowAt(list.current, current));
  }, [current, long]);

  const row = (index: number, top: number | null) => {
    const item = items[index];
    if (item === undefined) return null;
    const whole = top === null ? {} : { 'aria-setsize': items.length, 'aria-posinset': index + 1, style: { top } };
    return (
      <li
        key={keyAt(index)}
        ref={measure}
        data-index={index}
        className={`${top === null ? '' : styles['row']} ${classOf?.(item) ?? ''}`}
        {...whole}
      >
        {children(item)}
      </li>
    );
  };
  const scrolls = (long && alone) || apart;
  return (
    <section
      ref={place}
      className={scrolls ? styles['scroller'] : undefined}
      {...(scrolls ? { tabIndex: 0, 'aria-label': label } : {})}
    >
      <ol ref={list} className={`${className} ${long ? styles['long'] : ''}`} style={{ height }}>
        {drawn ? drawn.map(({ index, top }) => row(index, top)) : items.map((_, index) => row(index, null))}
      </ol>
    </section>
  );
}
