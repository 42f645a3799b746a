'use client';

import { memo, type ReactNode } from 'react';
import { own } from '../../../../game/own';
import type { EventOf } from '../../../../game/session/events';
import type { Desk } from '../desk';
import { partyOf } from '../words/words';
import { Act } from './Act';
import { markMove } from './commitment-words';
import { LongList } from './LongList';
import type { LineActs } from './line-acts';
import { MessageLine } from './MessageLine';
import type { Mentions } from './mentions';
import type { Reading } from './reading';
import type { TalkItem } from './talk-log';

type Said = EventOf<'message-sent'>;
type ListDesk = Pick<Desk, 'state' | 'scenario' | 'party' | 'seat'>;

type Props = ListDesk &
  Readonly<{
    label: string;
    items: readonly TalkItem[];
    fresh: number;
    sought: string | null;
    onFound(): void;
    onEnd(atEnd: boolean): void;
    mentions: Mentions;
    reading: Reading;
    acts: LineActs;
    empty: ReactNode;
  }>;

const saidAs = (items: readonly TalkItem[], id: string | null | undefined): Said | undefined => {
  if (!id) return undefined;
  const item = items.findLast(({ event }) => event.type === 'message-sent' && event.message === id);
  return item?.event.type === 'message-sent' ? item.event : undefined;
};

/** What was said and done in one room, in order. Nothing in it is drawn again while somebody types. */
export const MessageList = memo(function MessageList(props: Props) {
  'use memo';
  const { label, items, fresh, sought, onFound, onEnd, mentions, reading, acts, empty } = props;
  const { state, scenario, party, seat } = props;
  const nameOf = ({ by }: Said) => (by === seat ? 'You' : (state.seats[by]?.name ?? 'Someone'));
  const line = (event: Said) => {
    const answered = saidAs(items, event.replyTo);
    return (
      <MessageLine
        event={event}
        name={nameOf(event)}
        bot={state.seats[event.by]?.bot ?? false}
        party={event.from === null ? undefined : partyOf(scenario, event.from)}
        isOwn={event.by === seat}
        answered={answered}
        answeredName={answered ? nameOf(answered) : ''}
        commitment={own(state.commitments, event.message)}
        mark={markMove(state, party, { ...event, id: event.message })}
        mentions={mentions}
        acts={acts}
      />
    );
  };
  const wanted =
    sought === null ? undefined : items.find(({ event }) => 'message' in event && event.message === sought);
  return (
    <LongList
      label={label}
      items={items}
      ownLast={items.findLast(({ event }) => event.by === seat)?.position ?? null}
      fresh={fresh}
      sought={wanted?.position ?? null}
      onFound={onFound}
      onEnd={onEnd}
      empty={empty}
    >
      {({ event }) => (event.type === 'message-sent' ? line(event) : <Act event={event} reading={reading} />)}
    </LongList>
  );
});
