'use client';

import { useMemo } from 'react';
import { negotiatedOf } from '../../../game/review/negotiated/negotiated-of';
import { proposalCodes } from '../../../game/session/proposal-codes';
import type { ReviewDesk } from '../use-review';
import { Chapter } from './Chapter';
import { Contents } from './Contents';
import { chapters } from './chapters';
import { knownWords } from './known-words';
import styles from './Negotiation.module.css';

/** How they negotiated, from the first word to the last signature: figures and prose in one column. */
export function Negotiation({ desk }: { desk: ReviewDesk }) {
  const { log, end } = desk;
  const of = useMemo(() => negotiatedOf(log, end), [log, end]);
  const codes = useMemo(() => proposalCodes(end), [end]);
  if (!of) return null;
  const told = { desk, of, codes };
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h2>How they negotiated</h2>
        <p>Of the whole session, whatever moment is chosen at the table. A time leads to its moment.</p>
        <p className={styles['known']}>{knownWords(desk)}</p>
      </header>
      <Contents chapters={chapters} />
      <div className={styles['chapters']}>
        {chapters.map(({ id, title, Body }) => (
          <Chapter key={id} id={id} title={title}>
            <Body told={told} />
          </Chapter>
        ))}
      </div>
    </div>
  );
}
