'use client';

import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { BusyButton } from '../../../components/BusyButton';
import styles from './AskHere.module.css';

type Props = Readonly<{ children: ReactNode; yes: string; pending: boolean; onYes(): void; onNo(): void }>;

/** Asks once more where the button was: the focus goes to the way out, and Escape takes it. */
export function AskHere({ children, yes, pending, onYes, onNo }: Props) {
  const question = useId();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onNo();
  };
  return (
    <fieldset className={styles.ask} onKeyDown={pressed} aria-labelledby={question}>
      <p id={question}>{children}</p>
      <BusyButton busy={pending} onClick={onYes}>
        {yes}
      </BusyButton>
      <Button variant="default" onClick={onNo} ref={no}>
        No
      </Button>
    </fieldset>
  );
}
