'use client';

import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { z } from 'zod';
import { Problem } from '../../components/Problem';
import { useKept } from '../../lib/draft-store';
import type { Room } from '../../lib/room';
import { useAct } from '../../lib/use-act';
import styles from './Composer.module.css';

const everyone = 'everyone';
const Draft = z.object({ to: z.string(), text: z.string() });
const blank = { to: everyone, text: '' };

/** A word from control to one party or to all. What is half typed is kept on this browser until it is sent. */
export function Composer({ room }: { room: Room }) {
  const [draft, setDraft] = useKept(`${room.seat}:word-from-control`, Draft, blank);
  const act = useAct(room);
  const parties = room.state.scenario?.parties ?? [];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = draft.text.trim();
    if (text === '') return;
    const to = draft.to === everyone ? everyone : [draft.to];
    const sent = await act.run({ type: 'send-message', to, text });
    if (sent) setDraft((now) => (now.text.trim() === text ? { ...now, text: '' } : now));
  };

  return (
    <form onSubmit={submit} className={styles['composer']}>
      <NativeSelect
        aria-label="Message to"
        value={draft.to}
        onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, to: value }))}
        data={[
          { value: everyone, label: 'To everyone' },
          ...parties.map(({ id, name }) => ({ value: id, label: `To ${name} alone` })),
        ]}
      />
      <Textarea
        aria-label="Message from control"
        placeholder="Message from control…"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        value={draft.text}
        onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, text: value }))}
      />
      <Problem text={act.problem} />
      <Button type="submit" loading={act.busy}>
        Send
      </Button>
    </form>
  );
}
