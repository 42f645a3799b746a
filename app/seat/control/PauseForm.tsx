'use client';

import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { z } from 'zod';
import { BusyButton } from '../../components/BusyButton';
import { useKept } from '../../lib/draft-store';
import type { Act } from '../../lib/use-act';
import styles from './ClockControls.module.css';

const Reason = z.string();

/** Asks why, in place of the other controls: one may leave it empty and press Enter. */
export function PauseForm({ seat, act, onDone }: Readonly<{ seat: string; act: Act; onDone(): void }>) {
  const [reason, setReason] = useKept(`${seat}:pause-reason`, Reason, '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const pause = async (event: FormEvent) => {
    event.preventDefault();
    const text = reason.trim();
    const paused = await act.run(text === '' ? { type: 'pause-clock' } : { type: 'pause-clock', reason: text });
    if (paused) setReason('');
    onDone();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  return (
    <form className={styles['pausing']} onSubmit={pause} onKeyDown={pressed}>
      <TextInput
        className={styles['reason'] ?? ''}
        aria-label="Reason for the pause, which everyone reads; may be empty"
        placeholder="Why? Everyone reads it; may be empty"
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
        maxLength={300}
        ref={field}
      />
      <Button variant="default" onClick={onDone}>
        Not now
      </Button>
      <BusyButton type="submit" busy={act.busy}>
        Pause the clock
      </BusyButton>
    </form>
  );
}
