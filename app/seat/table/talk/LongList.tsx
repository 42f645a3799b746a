'use client';

import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { counted } from '../words/words';
import styles from './LongList.module.css';
import { useLongList } from './use-long-list';

type Line = Readonly<{ position: number }>;
type Props<Item extends Line> = Readonly<{
  label: string;
  items: readonly Item[];
  /** Where the newest line of the reader's own is: whoever says something sees it said. */
  ownLast: number | null;
  /** How much came since the reader was last at the end. */
  fresh: number;
  /** The position of a line to put the reader before. */
  sought: number | null;
  onFound(): void;
  onEnd(atEnd: boolean): void;
  empty: ReactNode;
  children(item: Item): ReactNode;
}>;

const padding = 18;

/** Lines in order, of which only those near the reader are drawn. Nothing moves but by the reader, unless they read the end. */
export function LongList<Item extends Line>(props: Props<Item>) {
  const { label, items, ownLast, fresh, sought, onFound, onEnd, empty, children } = props;
  const index = sought === null ? -1 : items.findIndex(({ position }) => position === sought);
  const { scroller, list, rows, height, measure, atEnd, scrolled, toEnd, toStart } = useLongList({
    count: items.length,
    keyAt: useCallback((at: number) => items[at]?.position ?? at, [items]),
    padding,
    sought: index < 0 ? null : index,
    onFound,
  });
  useEffect(() => onEnd(atEnd), [onEnd, atEnd]);

  const own = useRef(ownLast);
  useEffect(() => {
    if (own.current !== ownLast) toEnd();
    own.current = ownLast;
  }, [ownLast, toEnd]);
  // The browser's own way to the ends stops where lines turn out longer than was thought.
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    if (event.key === 'End') toEnd();
    else toStart();
  };
  const goToEnd = () => {
    toEnd();
    scroller.current?.focus({ preventScroll: true });
  };

  return (
    <div className={styles.place}>
      <section
        ref={scroller}
        className={styles.scroller}
        onScroll={scrolled}
        onKeyDown={pressed}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
      >
        {items.length === 0 && <div className={styles.empty}>{empty}</div>}
        <ol ref={list} className={styles.list} style={{ height }}>
          {rows.map(({ index: at, key, start }) => {
            const item = items[at];
            return (
              item && (
                <li
                  key={key}
                  ref={measure}
                  data-index={at}
                  tabIndex={-1}
                  aria-setsize={items.length}
                  aria-posinset={at + 1}
                  className={styles.line}
                  style={{ top: start }}
                >
                  {children(item)}
                </li>
              )
            );
          })}
        </ol>
      </section>
      {!atEnd && (
        <button type="button" className={styles.below} onClick={goToEnd}>
          {fresh > 0 ? `${counted(fresh, 'new line')} below` : 'To the end'}
        </button>
      )}
    </div>
  );
}
