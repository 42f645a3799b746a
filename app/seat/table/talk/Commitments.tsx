'use client';

import { useLayoutEffect, useMemo, useRef } from 'react';
import { promisesOf, type Standing } from '../../../../game/session/commitments';
import type { Room } from '../../../lib/room';
import type { Desk } from '../desk';
import styles from './Commitments.module.css';
import { ledgerOf } from './commitment-words';
import { mentionsFor } from './mentions';
import { PromiseEntry, promiseElement } from './PromiseEntry';

const headings: Readonly<Record<Standing, string>> = {
  open: 'Open',
  disputed: 'Disputed: the delegations do not agree',
  broken: 'Broken',
  kept: 'Kept',
};

type Props = Readonly<{
  desk: Pick<Desk, 'state' | 'scenario' | 'party' | 'seat'>;
  /** Absent where nobody judges. */
  send?: Room['send'];
  /** Puts the reader before the message in which it was promised. */
  onSeek?: (message: string) => void;
}>;

/** Every promise that the reader may know: who made it to whom, in what words, and what became of it. */
export function Commitments({ desk, send, onSeek }: Props) {
  const { messages, commitments, proposals } = desk.state;
  const { scenario } = desk;
  const mentions = useMemo(() => mentionsFor(scenario, { scenario, proposals }), [scenario, proposals]);
  const ledger = useMemo(() => ledgerOf(promisesOf({ messages, commitments })), [messages, commitments]);
  const judged = useRef<string | null>(null);
  // What was judged may stand in another group now: its button went with it, and the focus goes to where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves when the ledger changes
  useLayoutEffect(() => {
    if (judged.current === null || document.activeElement !== document.body) return;
    document.getElementById(promiseElement(judged.current))?.focus({ preventScroll: true });
    judged.current = null;
  }, [ledger]);
  const onJudge = (message: string) => {
    judged.current = message;
  };
  if (ledger.length === 0) return <Empty desk={desk} />;
  return (
    <div className={styles.ledger}>
      {ledger.map(({ standing, promises }) => (
        <section key={standing} aria-label={headings[standing]}>
          <h2 className={styles.heading}>{headings[standing]}</h2>
          <ul className={styles.list}>
            {promises.map((promised) => (
              <PromiseEntry
                key={promised.message.id}
                desk={desk}
                promised={promised}
                mentions={mentions}
                onJudge={onJudge}
                {...(send ? { send } : {})}
                {...(onSeek ? { onSeek } : {})}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Empty({ desk: { party, state } }: Pick<Props, 'desk'>) {
  if (state.stage === 'closed') return <p className={styles.none}>Nothing was marked as a commitment.</p>;
  if (party === null) {
    return <p className={styles.none}>No commitments yet. What a delegation marks as promised appears here.</p>;
  }
  return (
    <p className={styles.none}>
      No commitments yet. When somebody promises something in talk, open ⋯ beside the message and choose “Mark as
      commitment”: both delegations then see it here, and say whether it was kept.
    </p>
  );
}
