'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { type Refusal, refusals } from '../../game/protocol';
import { Notice } from './Notice';
import styles from './notice.module.css';

/** The link opens no seat, or no longer: says why, and where to go from here. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const page = refusal === 'old-page';
  return (
    <Notice title={page ? 'This page is out of date' : 'This link opens no seat'}>
      <p role="alert">{refusals[refusal]}</p>
      {!page && <p>If you were in the session until now, your chair was given a new link or taken away.</p>}
      <div className={styles['buttons']}>
        <Button onClick={() => location.reload()} variant={page ? 'filled' : 'default'}>
          {page ? 'Reload' : 'Try again'}
        </Button>
        {!page && (
          <Button component={Link} href="/join">
            Join with a code
          </Button>
        )}
      </div>
    </Notice>
  );
}
