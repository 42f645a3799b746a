import { useMemo } from 'react';
import { negotiatedOf } from '../../../game/review/negotiated/negotiated-of';
import { proposalCodes } from '../../../game/session/proposal-codes';
import { chapters } from '../negotiation/chapters';
import type { ReviewDesk } from '../use-review';
import styles from './Report.module.css';

/** How they negotiated, chapter by chapter. */
export function NegotiationChapters({ desk }: { desk: ReviewDesk }) {
  const { log, end } = desk;
  const of = useMemo(() => negotiatedOf(log, end), [log, end]);
  const codes = useMemo(() => proposalCodes(end), [end]);
  if (!of) return null;
  return chapters.map(({ id, title, Body }) => (
    <section key={id} className={styles.part}>
      <h2>{title}</h2>
      <Body told={{ desk, of, codes }} />
    </section>
  ));
}
