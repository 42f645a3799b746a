'use client';

import { useState } from 'react';
import type { Terms } from '../../../../game/scenario/id';
import styles from './MessageLine.module.css';

type Props = Readonly<{ terms: Terms; take(terms: Terms): readonly string[] }>;

/** Takes the options that a message names into the delegation's draft, and says which issues they were of. */
export function TakeTerms({ terms, take }: Props) {
  const [taken, setTaken] = useState<readonly string[]>([]);
  return (
    <p className={styles.take}>
      <button type="button" className={styles.marked} onClick={() => setTaken(take(terms))}>
        Take into our draft
      </button>
      <span role="status" className={styles.soft}>
        {taken.length > 0 && `In the draft now: ${taken.join(', ')}.`}
      </span>
    </p>
  );
}
