'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { type Refusal, refusals } from '../../game/protocol/refusals';
import { Notice } from './Notice';
import styles from './notice.module.css';

const titles: Partial<Record<Refusal, string>> = {
  'old-page': 'This page is out of date',
  removed: 'You are no longer in this session',
  'session-deleted': 'This session was deleted',
  'unreadable-log': 'This session cannot be read here',
};

/** The link opens no seat, or no longer: says why, and where to go from here. */
export function Refused({ refusal, farewell }: { refusal: Refusal; farewell?: string | undefined }) {
  const page = refusal === 'old-page';
  const explained = page || refusal in titles;
  const words = refusal === 'unreadable-log' ? (farewell ?? refusals[refusal]) : refusals[refusal];
  return (
    <Notice title={titles[refusal] ?? 'This link opens no seat'}>
      {refusal === 'removed' ? <Removed farewell={farewell} /> : <p role="alert">{words}</p>}
      {!explained && <p>If you were in the session until now, your chair was given a new link or taken away.</p>}
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

/** The reason in the facilitator's own words, if there is one, and what can be done. */
function Removed({ farewell }: { farewell: string | undefined }) {
  const reason = farewell === refusals.removed ? undefined : farewell;
  return (
    <>
      <div role="alert">
        <p>
          {reason === undefined
            ? 'The facilitator took this seat out of the session, and gave no reason.'
            : 'The facilitator took this seat out of the session, with this reason:'}
        </p>
        {reason !== undefined && <blockquote className={styles['reason']}>{reason}</blockquote>}
      </div>
      <p>
        {reason !== undefined && 'Only you and the control room read it. '}What you said and signed stays on the record.
        If you think it is a mistake, speak to the facilitator: a new link opens the seat again.
      </p>
    </>
  );
}
