'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Admin } from '../../game/protocol/admin';
import { Problem } from '../components/Problem';
import { keptReceipt } from '../lib/api';
import { saveFile } from '../lib/save-file';
import styles from './admin.module.css';
import { keepingWords, leavingWords, momentWords } from './admin-words';

type Props = Readonly<{ retention: Admin['retention']; now: number; hostKey: string }>;

/** How long sessions are kept, which go next, and the receipts of those that went. */
export function Kept({ retention, now, hostKey }: Props) {
  const { keepDays, keepPracticeDays, next, leaving, receipts } = retention;
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (session: string, title: string) => {
    const answer = await keptReceipt(session, hostKey);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    saveFile(new Blob([JSON.stringify(answer.value, null, 2)], { type: 'application/json' }), `Deleted ${title}.json`);
  };
  return (
    <section aria-labelledby="kept" className={styles['part']}>
      <h2 id="kept">How long sessions are kept</h2>
      <p>{keepingWords(keepDays, keepPracticeDays).join(' ')}</p>
      <h3>Within the next seven days</h3>
      {next.length === 0 && <p className={styles['soft']}>Nothing goes.</p>}
      <ul className={styles['rows']}>
        {next.map((each) => (
          <li key={each.session}>
            <a href={`/review#${hostKey}.${each.session}`}>{each.title}</a>
            <span>{leavingWords(each, now)}</span>
          </li>
        ))}
      </ul>
      {leaving > next.length && <p className={styles['soft']}>And {leaving - next.length} more.</p>}
      <Problem text={problem} />
      {receipts.length > 0 && (
        <>
          <h3>Deleted because their time was up</h3>
          <ul className={styles['rows']}>
            {receipts.map(({ session, title, deletedAt }) => (
              <li key={session}>
                <span>
                  {title}, {momentWords(deletedAt)}
                </span>
                <Button variant="subtle" size="xs" onClick={() => void save(session, title)}>
                  Save receipt<span className="visually-hidden"> of {title}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
