'use client';

import { useEffect, useRef } from 'react';
import styles from '../account/account.module.css';
import { CopyLink } from '../components/CopyLink';
import type { Handed } from './use-people';

/** A link that was just made, to be handed on. It takes the focus: where it was asked for may be far down the page. */
export function HandedLink({ handed }: { handed: Handed }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={`${styles['part']} ${styles['handed']}`}
      aria-label={`For ${handed.for}: a new link`}
    >
      <strong>A link for {handed.for}</strong>
      <CopyLink url={handed.url} label={handed.for} secret />
      <small className={styles['soft']}>It works once, and is not shown again. Copy it now, and hand it on.</small>
    </section>
  );
}
