'use client';

import { useState } from 'react';
import type { BackupNote } from '../../game/protocol/admin';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { copyOfAll } from '../lib/api';
import { saveFile } from '../lib/save-file';
import styles from './admin.module.css';
import { momentWords, sizeWords, wantsCopy } from './admin-words';

type Props = Readonly<{ last: BackupNote | null; now: number; hostKey: string; made: () => void }>;

/** When the last copy of everything was made, and another one. */
export function Copies({ last, now, hostKey, made }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const copy = async () => {
    setBusy(true);
    setDone('');
    const answer = await copyOfAll(hostKey);
    setBusy(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    saveFile(answer.value, `parley-${new Date().toISOString().slice(0, 10)}.backup`);
    setDone('It was saved with your downloads.');
    made();
  };
  const wanted = wantsCopy(last?.takenAt ?? null, now);
  return (
    <section aria-labelledby="copies" className={styles['part']}>
      <h2 id="copies">Copies</h2>
      <p data-wanted={wanted} className={styles['last']}>
        {last === null
          ? 'No copy was made yet.'
          : `The last copy was made on ${momentWords(last.takenAt)}: ${last.sessions} sessions, ${last.events} events, ${sizeWords(last.bytes)}.`}
        {wanted && ' Make one now.'}
      </p>
      <p className={styles['soft']}>
        A copy holds everything, briefs and people’s names too: keep it as you keep the database. Whether one can be
        restored is seen by <code>npm run backup -- --check FILE</code>.
      </p>
      <BusyButton busy={busy} onClick={() => void copy()}>
        Save a copy
      </BusyButton>
      <p role="status">{done}</p>
      <Problem text={problem} />
    </section>
  );
}
