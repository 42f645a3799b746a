'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { CopyLink } from '../../../components/CopyLink';
import { QrCode } from '../../../components/QrCode';
import { seatUrl } from '../../../lib/seat-links';
import styles from './People.module.css';
import type { Task } from './task';

type Props = Readonly<{ secret: string; kind: Task['kind']; name: string; fresh: boolean }>;

const words = (kind: Task['kind'], name: string): string => {
  if (kind === 'stand-in') return `The stand-in’s seat for ${name} is open. It is yours alone:`;
  if (kind === 'replace') return `For whoever comes instead of ${name}, and for nobody else:`;
  return `For ${name}, and for nobody else:`;
};

/** A seat's link: to copy, to scan, or for a stand-in's seat to open beside this page. */
export function LinkToHandOn({ secret, kind, name, fresh }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const url = seatUrl(secret);
  // The button that made it is gone: the focus goes on to what it made.
  useEffect(() => {
    if (fresh) place.current?.focus();
  }, [fresh]);
  return (
    <div ref={place} tabIndex={-1} className={styles['handed']}>
      <p>{words(kind, name)}</p>
      {kind === 'stand-in' && (
        <Button component="a" href={url} target="_blank" rel="noreferrer">
          Open it in a new tab
        </Button>
      )}
      <div className={styles['link']}>
        <CopyLink url={url} label={name} secret />
      </div>
      {kind !== 'stand-in' && <QrCode url={url} label={`QR code of the link for ${name}`} />}
    </div>
  );
}
