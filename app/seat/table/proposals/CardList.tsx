'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { focusProposal, proposalsElement, type Sought } from './focus-proposal';
import styles from './Proposals.module.css';
import { useCardWindow } from './use-card-window';

type Props = Readonly<{
  ids: readonly string[];
  /** What list this is: another one is read from its beginning. */
  of: string;
  sought: Sought | null;
  children(id: string): ReactNode;
}>;

/** Cards one below the other. Of a long list only those in sight are drawn; to a screen reader it is as long as it is. */
export function CardList({ ids, of, sought, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { height, rows, measure, long, scrollTo, toTop } = useCardWindow(ids, list);
  const pending = useRef<Sought | null>(null);
  const known = useRef<Sought | null>(sought);
  const shown = useRef(of);
  // After every drawing: a card far down is drawn only once the list has been scrolled to it.
  useLayoutEffect(() => {
    if (shown.current !== of) toTop();
    shown.current = of;
    if (known.current !== sought) pending.current = sought;
    known.current = sought;
    const wanted = pending.current;
    if (!wanted) return;
    const index = ids.indexOf(wanted.proposal);
    if (long && index !== -1) scrollTo(index);
    if (index === -1 || focusProposal(wanted.proposal, !long)) pending.current = null;
  });
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for no list
    <ul ref={list} role="list" id={proposalsElement} tabIndex={-1} className={styles.list} style={{ height }}>
      {rows.map(({ id, index, top }) => (
        <li
          key={id}
          ref={measure}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={ids.length}
          {...(top === null ? {} : { className: styles.placed ?? '', style: { top } })}
        >
          {children(id)}
        </li>
      ))}
    </ul>
  );
}
