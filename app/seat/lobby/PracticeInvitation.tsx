'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { usePractised } from '../practice/use-practised';
import styles from './PracticeInvitation.module.css';

type Props = Readonly<{
  /** Whoever practises alone calls that practising. */
  alone: boolean;
  returned: boolean;
  onGo(): void;
}>;

/** Offers the practice room to whoever waits for the start. `returned` from it, the focus is where it was left. */
export function PracticeInvitation({ alone, returned, onGo }: Props) {
  const [practised] = usePractised();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) button.current?.focus();
  }, [returned]);
  return (
    <section className={styles['invitation']} aria-labelledby="practice">
      <div>
        <h2 id="practice">{practised ? 'You have practised' : 'New here?'}</h2>
        <p>
          {practised
            ? 'You know the table. The practice stays open for as long as the session has not begun.'
            : 'Two minutes of practice on a toy proposal: draft, send, amend, sign. Nothing of it counts, and nobody sees it.'}
        </p>
      </div>
      <Button ref={button} variant="default" onClick={onGo}>
        {alone ? 'Try the table' : practised ? 'Practise once more' : 'Practise'}
      </Button>
    </section>
  );
}
