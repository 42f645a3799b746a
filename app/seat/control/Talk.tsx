'use client';

import { NativeSelect } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { own } from '../../../game/own';
import type { Message, Seat, State } from '../../../game/session/state';
import { toAnswer } from '../../../game/session/to-answer';
import { useKept } from '../../lib/draft-store';
import { createLogSorter } from '../../lib/log-groups';
import type { Room } from '../../lib/room';
import { actorIn } from '../../lib/seating';
import { LongList } from '../table/talk/LongList';
import { type Mentions, mentionsFor } from '../table/talk/mentions';
import { Statement } from '../table/talk/Statement';
import { whyClosed } from '../table/words/may-act';
import { Composer } from './Composer';
import { Heard } from './Heard';
import { Questions } from './Questions';
import { Speakers } from './Speakers';
import styles from './Talk.module.css';
import { everywhere, hearing, plenary, roomOf, type SaidItem, talkRooms } from './talk-rooms';
import { type ControlWays, useControlWays } from './ways';
import { blankWord, WordDraft, wordKey } from './word-draft';

const nothing: readonly SaidItem[] = [];
const noGroups: ReadonlyMap<string, readonly SaidItem[]> = new Map();

/** Everything said in the session, or what was said in one room; the floor; and a word from control. */
export function Talk({ room, seat }: { room: Room; seat: Seat }) {
  const { state, log } = room;
  const { scenario, proposals } = state;
  const [chosen, setChosen] = useState(everywhere);
  const [atEnd, setAtEnd] = useState(true);
  const [read, setRead] = useState(-1);
  const [sought, setSought] = useState<number | null>(null);
  const sort = useMemo(() => scenario && createLogSorter(hearing({ scenario })), [scenario]);
  const mentions = useMemo(() => scenario && mentionsFor(scenario, { scenario, proposals }), [scenario, proposals]);
  const said = sort?.(log) ?? noGroups;
  const items = said.get(chosen) ?? nothing;
  const last = items.at(-1)?.position ?? -1;
  if (atEnd && read !== last) setRead(last);
  const found = useCallback(() => setSought(null), []);
  const { messages, seats } = state;
  const questions = useMemo(() => toAnswer({ messages, seats }), [messages, seats]);
  const open = useMemo(() => new Set(questions.map(({ id }) => id)), [questions]);
  const ways = useControlWays();
  const { answer, unsent } = useAnswering(room, ways, setChosen);
  const asked = ways?.sought ?? null;
  useEffect(() => {
    if (!ways || asked === null) return;
    const said = log.findIndex((event) => event.type === 'message-sent' && event.message === asked);
    setChosen(everywhere);
    setSought(said < 0 ? null : said);
    ways.found();
  }, [ways, asked, log]);
  const floorOpen = state.stage === 'playing' && whyClosed(state, 'talk-plenary') === null;

  return (
    <section className={styles['talk']} aria-label="All talk">
      <div className={styles['filter']}>
        <NativeSelect
          label="Talk in"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: everywhere, label: `All rooms (${(said.get(everywhere) ?? nothing).length})` },
            ...talkRooms(state, said).map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
      </div>
      {mentions && scenario && (
        <Questions
          state={state}
          scenario={scenario}
          questions={questions}
          mentions={mentions}
          onAnswer={seat.role === 'facilitator' ? answer : null}
        />
      )}
      <div className={styles['list']}>
        <LongList
          key={chosen}
          label="Messages"
          items={items}
          ownLast={items.findLast(({ event }) => event.by === seat.id)?.position ?? null}
          fresh={atEnd ? 0 : items.filter(({ position }) => position > read).length}
          sought={sought}
          onFound={found}
          onEnd={setAtEnd}
          empty="Nothing has been said yet. You read here what is said in every room."
        >
          {(item) =>
            mentions && (
              <Line
                item={item}
                items={items}
                state={state}
                mentions={mentions}
                named={chosen === everywhere}
                open={item.event.type === 'message-sent' && open.has(item.event.message)}
                onSeek={setSought}
              />
            )
          }
        </LongList>
      </div>
      {floorOpen && (chosen === everywhere || chosen === plenary) && (
        <Speakers room={room} leads={seat.role === 'facilitator'} />
      )}
      <p role="status" className={unsent ? styles['unsent'] : 'visually-hidden'}>
        {unsent}
      </p>
      {seat.role === 'facilitator' && <Composer room={room} />}
    </section>
  );
}

/** Turns to the room of a question and makes ready to answer there; a word half written to others is not sent astray. */
function useAnswering({ seat, state }: Room, ways: ControlWays | null, onTurn: (key: string) => void) {
  const [word] = useKept(wordKey(seat), WordDraft, blankWord);
  const answer = (question: Message) => {
    if (question.from !== null && ways?.writeTo(question.from, null)) onTurn(roomOf(state, question).key);
  };
  return { answer, unsent: word.text.trim() === '' ? '' : (ways?.unsent ?? '') };
}

type LineProps = Readonly<{
  item: SaidItem;
  items: readonly SaidItem[];
  state: State;
  mentions: Mentions;
  named: boolean;
  /** Whether it waits for an answer of control. */
  open: boolean;
  onSeek(position: number): void;
}>;

function Line({ item: { event }, items, state, mentions, named, open, onSeek }: LineProps) {
  const { scenario, seats, commitments } = state;
  if (event.type === 'statement-issued') {
    return scenario && <Statement scenario={scenario} party={event.party} text={event.text} at={event.at} />;
  }
  const answered =
    event.replyTo === undefined
      ? undefined
      : items.findLast((each) => each.event.type === 'message-sent' && each.event.message === event.replyTo);
  return (
    <Heard
      event={event}
      name={seats[event.by]?.name ?? 'Control'}
      bot={seats[event.by]?.bot ?? false}
      scenario={scenario}
      named={named}
      open={open}
      commitment={own(commitments, event.message)}
      answered={answered}
      answeredName={answered ? actorIn(state, answered.event.by, 'Control') : ''}
      mentions={mentions}
      onSeek={onSeek}
    />
  );
}
