import { useMemo } from 'react';
import { negotiatedOf } from '../../../game/review/negotiated/negotiated-of';
import { proposalCodes } from '../../../game/session/proposal-codes';
import { chapters } from '../negotiation/chapters';
import type { ReviewDesk } from '../use-review';
import styles from './Report.module.css';

/** How they negotiated, chapter by chapter. What is folded away as a whole is in it only where it is opened. */
export function NegotiationChapters({ desk, unfolded }: Readonly<{ desk: ReviewDesk; unfolded: boolean }>) {
  const { log, end } = desk;
  const of = useMemo(() => negotiatedOf(log, end), [log, end]);
  const codes = useMemo(() => proposalCodes(end), [end]);
  if (!of) return null;
  const shown = chapters.filter(({ folded }) => unfolded || !folded);
  return shown.map(({ id, title, Body }) => (
    <section key={id} className={styles.part}>
      <h2>{title}</h2>
      <Body told={{ desk, of, codes }} />
    </section>
  ));
}
