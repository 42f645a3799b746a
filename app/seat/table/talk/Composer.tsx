'use client';

import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { z } from 'zod';
import { useKept } from '../../../lib/draft-store';
import { enterSends } from '../../../lib/enter-sends';
import { putBack } from '../../../lib/put-back';
import type { Desk } from '../desk';
import { whyClosed } from '../may-act';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import styles from './Talk.module.css';
import { addressOf, type RoomKey, roomName } from './talk-rooms';
import { WaitingLines } from './WaitingLines';

const mostCharacters = 4_000;
const nearTheLimit = 3_600;
const Text = z.string();

/** Control and one's own delegation can always be written to; the rest follows the phase, and plenary is open outside play. */
function closedIn({ state }: Desk, room: RoomKey): string | null {
  if (room === 'delegation' || room === 'control') return null;
  if (room === 'everyone') return state.stage === 'playing' ? whyClosed(state, 'talk-plenary') : null;
  return whyClosed(state, 'talk-private');
}

type Props = Readonly<{ desk: Desk; place: string; room: RoomKey }>;

/** Where a message to one room is written. Its text is kept until it is sent, and comes back if it is refused. */
export function Composer({ desk, place, room }: Props) {
  const [text, setText] = useKept(`${place}:talk:${room}`, Text, '');
  const { run, refused } = useCommand(desk.send, room);
  const field = useRef<HTMLTextAreaElement>(null);
  const closed = closedIn(desk, room);
  const length = text.trim().length;
  const ready = length > 0 && length <= mostCharacters && !closed;

  const send = async () => {
    if (!ready) return;
    setText('');
    const takesBack = () => putBack(setText, text, (now) => now.trim() === '');
    await run({ type: 'send-message', to: addressOf(room), text: text.trim() }, takesBack);
  };
  // One goes on writing: neither a key nor a finger on the button takes the focus from the text for long.
  const clicked = () => {
    field.current?.focus();
    void send();
  };
  const pressed = (event: KeyboardEvent) => {
    if (!enterSends(event)) return;
    event.preventDefault();
    void send();
  };
  if (closed && desk.state.stage === 'closed') return <p className={`${styles.composer} ${styles.soft}`}>{closed}</p>;
  const to =
    room === 'everyone' ? 'everyone' : room === 'delegation' ? 'your delegation' : roomName(desk.scenario, room);

  return (
    <div className={styles.composer}>
      <WaitingLines waiting={desk.waiting ?? []} room={room} />
      {closed && <p className={styles.soft}>{closed}</p>}
      <Refused by={refused} />
      <div className={styles.write}>
        <Textarea
          ref={field}
          aria-label={`Message to ${to}`}
          placeholder={`Message to ${to}…`}
          autosize
          minRows={2}
          maxRows={8}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          onKeyDown={pressed}
        />
        <Button disabled={!ready} onClick={clicked} onMouseDown={(event) => event.preventDefault()}>
          Send
        </Button>
      </div>
      {length > nearTheLimit && (
        <p className={length > mostCharacters ? styles.over : styles.soft}>
          {length} of {mostCharacters} characters
        </p>
      )}
    </div>
  );
}
