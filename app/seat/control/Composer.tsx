'use client';

import { NativeSelect, Textarea } from '@mantine/core';
import type { FormEvent, KeyboardEvent } from 'react';
import { z } from 'zod';
import { BusyButton } from '../../components/BusyButton';
import { Problem } from '../../components/Problem';
import { useKept } from '../../lib/draft-store';
import { enterSends } from '../../lib/enter-sends';
import { putBack } from '../../lib/put-back';
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

  const send = async () => {
    const text = draft.text.trim();
    if (text === '' || act.busy) return;
    const to = draft.to === everyone ? everyone : [draft.to];
    setDraft({ ...draft, text: '' });
    const isFree = (now: typeof draft) => now.to === draft.to && now.text.trim() === '';
    await act.run({ type: 'send-message', to, text }, () => putBack(setDraft, draft, isFree));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const pressed = (event: KeyboardEvent) => {
    if (!enterSends(event)) return;
    event.preventDefault();
    void send();
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
        onKeyDown={pressed}
      />
      <Problem text={act.problem} />
      <BusyButton type="submit" busy={act.busy}>
        Send
      </BusyButton>
    </form>
  );
}
