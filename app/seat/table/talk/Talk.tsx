'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { Terms } from '../../../../game/scenario/id';
import type { MessageTo } from '../../../../game/session/events';
import { useKept } from '../../../lib/draft-store';
import type { Desk } from '../desk';
import { emptyWords } from './closed-in';
import { Floor } from './Floor';
import { MessageList } from './MessageList';
import { RoomHeading } from './RoomHeading';
import { RoomPicker } from './RoomPicker';
import styles from './Talk.module.css';
import { roomName } from './talk-rooms';
import { useLines } from './use-lines';
import type { TalkOfSeat } from './use-talk';
import { Writing } from './Writing';

const ReplyTo = z.string().nullable();
const nobody: readonly string[] = [];

type Props = Readonly<{
  desk: Desk;
  talk: TalkOfSeat;
  online: ReadonlySet<string>;
  shownOnPhone: boolean;
  onOpen(proposal: string): void;
  onIssue(issue: string): void;
  onNews(): void;
  onLedger(): void;
  /** What is chosen in the delegation's draft. */
  draft: Terms;
  /** Takes options that a message names into the draft. */
  onTake(terms: Terms): void;
  /** The names of those who type in the room that is shown. */
  typing?: readonly string[];
  onTyping?: (to: MessageTo | null) => void;
}>;

/** The rooms of talk, the one that is open, and the place to write in it. */
export function Talk(props: Props) {
  'use memo';
  const { desk, talk, draft, online, shownOnPhone, typing = nobody, onTyping } = props;
  const { onOpen, onIssue, onNews, onLedger, onTake } = props;
  const { state, scenario, party, seat } = desk;
  const { shown, items, read, place, unread } = talk;
  const [atEnd, setAtEnd] = useState(true);
  const [replyTo, setReplyTo] = useKept<string | null>(`${place}:talk:${shown}:reply`, ReplyTo, null);
  const field = useRef<HTMLTextAreaElement>(null);
  const small = useMediaQuery('(max-width: 56em)');
  const visible = shownOnPhone || !small;
  const last = items.at(-1)?.position ?? -1;
  useEffect(() => {
    if (visible && atEnd && last >= 0) read(shown, last);
  }, [shown, last, visible, atEnd, read]);

  const onReply = (message: string) => {
    setReplyTo(message);
    // After the menu has closed, which would take the focus along.
    requestAnimationFrame(() => field.current?.focus());
  };
  const { acts, mentions, reading } = useLines(
    desk,
    { onOpen, onIssue, onNews, onLedger, onSeek: talk.seek, onReply, onTake },
    state.stage !== 'closed',
  );
  return (
    <div className={styles.talk}>
      <div>
        <RoomPicker desk={desk} talk={talk} online={online} visible={visible} onChoose={talk.open} />
        <RoomHeading desk={desk} room={shown} online={online}>
          {shown === 'everyone' && !state.setup.alone && <Floor desk={desk} />}
        </RoomHeading>
      </div>
      <MessageList
        key={shown}
        label={`Talk: ${roomName(scenario, shown)}`}
        items={items}
        fresh={unread[shown] ?? 0}
        sought={talk.sought?.message ?? null}
        onFound={talk.found}
        onEnd={setAtEnd}
        state={state}
        scenario={scenario}
        party={party}
        seat={seat}
        mentions={mentions}
        reading={reading}
        acts={acts}
        empty={emptyWords(desk, shown)}
      />
      {party !== null && (
        <Writing
          desk={desk}
          party={party}
          draft={draft}
          place={place}
          room={shown}
          field={field}
          replyTo={replyTo}
          onReply={setReplyTo}
          typing={typing}
          mentions={mentions}
          onTyping={onTyping}
          onPlenary={() => talk.open('everyone')}
        />
      )}
    </div>
  );
}
