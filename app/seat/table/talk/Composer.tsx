'use client';

import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { z } from 'zod';
import type { MessageTo } from '../../../../game/session/events';
import { useKept } from '../../../lib/draft-store';
import { putBack } from '../../../lib/put-back';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import styles from './Composer.module.css';
import { closedIn } from './closed-in';
import { signAfter } from './completing';
import { MentionField } from './MentionField';
import type { Mentions } from './mentions';
import { ReplyingTo } from './ReplyingTo';
import { addressOf, type RoomKey, roomName } from './talk-rooms';
import { typingWords } from './typing-words';
import { useTyping } from './use-typing';
import { WaitingLines } from './WaitingLines';

const mostCharacters = 4_000;
const nearTheLimit = 3_600;
const Text = z.string();

type Props = Readonly<{
  desk: Desk;
  place: string;
  room: RoomKey;
  field: RefObject<HTMLTextAreaElement | null>;
  /** The message that is being answered. */
  replyTo: string | null;
  onReply(message: string | null): void;
  /** The names of those who are typing in this room. */
  typing: readonly string[];
  mentions: Mentions;
  onTyping?: ((to: MessageTo | null) => void) | undefined;
  /** Where one may speak to the press from here. */
  onPress?: (() => void) | undefined;
}>;

function addresseeOf({ scenario }: Desk, room: RoomKey): string {
  if (room === 'everyone') return 'everyone';
  return room === 'delegation' ? 'your delegation' : roomName(scenario, room);
}

/** Where a message to one room is written. It is kept until it is sent, and comes back if it is refused. */
export function Composer({ desk, place, room, field, replyTo, onReply, typing, mentions, onTyping, onPress }: Props) {
  const [text, setText] = useKept(`${place}:talk:${room}`, Text, '');
  const { run, refused } = useCommand(desk.send, room);
  const { typed, stopped } = useTyping(addressOf(room), room, onTyping);
  const closed = closedIn(desk, room);
  const length = text.trim().length;
  const ready = length > 0 && length <= mostCharacters && !closed;
  const answered = replyTo === null ? undefined : desk.state.messages.all.find(({ id }) => id === replyTo);

  const change = (next: string) => {
    setText(next);
    if (!closed) typed(next);
  };
  const send = async () => {
    if (!ready) return;
    stopped();
    setText('');
    onReply(null);
    const takesBack = () => {
      const isBack = putBack(setText, text, (now) => now.trim() === '');
      if (isBack && answered) onReply(answered.id);
      return isBack;
    };
    const replyingTo = answered ? { replyTo: answered.id } : {};
    await run({ type: 'send-message', to: addressOf(room), text: text.trim(), ...replyingTo }, takesBack);
  };
  // One goes on writing: neither a key nor a finger on the button takes the focus from the text for long.
  const clicked = () => {
    field.current?.focus();
    void send();
  };
  if (closed && desk.state.stage === 'closed') return <p className={`${styles.composer} ${styles.soft}`}>{closed}</p>;
  const to = addresseeOf(desk, room);

  return (
    <div className={styles.composer}>
      <WaitingLines waiting={desk.waiting ?? []} room={room} />
      {closed && <p className={styles.soft}>{closed}</p>}
      <Refused by={refused} />
      {answered && (
        <ReplyingTo
          desk={desk}
          message={answered}
          mentions={mentions}
          onAway={() => {
            onReply(null);
            field.current?.focus();
          }}
        />
      )}
      <div className={styles.write}>
        <MentionField
          key={room}
          desk={desk}
          field={field}
          label={`Message to ${to}`}
          placeholder={`Message to ${to}…`}
          value={text}
          onChange={change}
          onSend={send}
          onEscape={() => onReply(null)}
        />
        <Button disabled={!ready} onClick={clicked} onMouseDown={(event) => event.preventDefault()}>
          Send
        </Button>
      </div>
      <Foot field={field} length={length} typing={typing} onPress={onPress} />
    </div>
  );
}

type FootProps = Pick<Props, 'field' | 'typing' | 'onPress'> & Readonly<{ length: number }>;

/** What goes on below the text, and what else may be put into it. Always there: nothing moves when somebody types. */
function Foot({ field, length, typing, onPress }: FootProps) {
  const over = length - mostCharacters;
  const near = length > nearTheLimit ? `${length} of ${mostCharacters} characters` : typingWords(typing);
  const words = over > 0 ? `${length} characters: at most ${mostCharacters}. Shorten it by ${over}.` : near;
  return (
    <div className={styles.foot}>
      <p className={over > 0 ? styles.over : styles.soft}>{words}</p>
      {onPress && (
        <button type="button" className={styles.quiet} onClick={onPress}>
          Speak to the press…
        </button>
      )}
      <button
        type="button"
        className={styles.quiet}
        onClick={() => beginMention(field.current)}
        onMouseDown={(event) => event.preventDefault()}
      >
        Mention<span className="visually-hidden"> an issue or a proposal</span> #
      </button>
    </div>
  );
}

/** Puts the sign of a mention at the caret, as if it had been typed. */
function beginMention(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.focus();
  const { value, selectionStart, selectionEnd } = field;
  field.setRangeText(signAfter(value.slice(0, selectionStart)), selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
