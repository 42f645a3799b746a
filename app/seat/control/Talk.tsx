'use client';

import { NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Message, Seat, State } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import { PartyMark } from '../../components/PartyMark';
import type { Room } from '../../lib/room';
import { partyOf } from '../../lib/seating';
import { timeOfDay } from '../../lib/span-words';
import { addresseeWords } from '../table/words';
import { Composer } from './Composer';
import styles from './Talk.module.css';
import { roomOf, talkRooms } from './talk-rooms';

const everywhere = 'everywhere';

/** Everything said in the session, or what was said in one room; and a word from control. */
export function Talk({ room, seat }: { room: Room; seat: Seat }) {
  const { state } = room;
  const [chosen, setChosen] = useState(everywhere);
  const end = useRef<HTMLDivElement>(null);
  const messages = state.messages.filter((message) => chosen === everywhere || roomOf(state, message).key === chosen);
  const count = messages.length;
  useEffect(() => {
    const list = end.current?.parentElement;
    if (list && count > 0) list.scrollTop = list.scrollHeight;
  }, [count]);

  return (
    <section className={styles['talk']} aria-label="All talk">
      <div className={styles['filter']}>
        <NativeSelect
          label="Talk in"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: everywhere, label: `All rooms (${state.messages.length})` },
            ...talkRooms(state).map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <div className={styles['messages']} tabIndex={0} role="log" aria-label="Messages">
        {count === 0 && <p className={styles['none']}>Nothing has been said here yet.</p>}
        {messages.map((message) => (
          <Said key={message.id} state={state} message={message} named={chosen === everywhere} />
        ))}
        <div ref={end} />
      </div>
      {seat.role === 'facilitator' && <Composer room={room} />}
    </section>
  );
}

function Said({ state, message, named }: { state: State; message: Message; named: boolean }) {
  const party = partyOf(state, message.from);
  const speaker = state.seats[message.by]?.name ?? 'Control';
  return (
    <article className={styles['message']}>
      {party ? <PartyMark party={party} /> : <span className={styles['control']} aria-hidden />}
      <div>
        <p className={styles['by']}>
          <strong>{speaker}</strong> · {party?.name ?? 'Control'}
          {named && state.scenario && ` ${addresseeWords(state.scenario, message.to)}`} · {timeOfDay(message.at)}
        </p>
        <Markdown text={message.text} as="message" />
      </div>
    </article>
  );
}
