'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Seat } from '../../../../game/session/state';
import { PartyMark } from '../../../components/PartyMark';
import { Problem } from '../../../components/Problem';
import { useFocusKept } from '../../../components/use-focus-kept';
import { absenceWords } from '../../../lib/absence-words';
import { chairWords } from '../../../lib/chair-words';
import type { Room } from '../../../lib/room';
import { membersOf, present } from '../../../lib/seating';
import { useAct } from '../../../lib/use-act';
import { BotDialog } from './bots/BotDialog';
import { type BotTask, keyOf, mayBotLead } from './bots/bot-task';
import type { Helping } from './helping';
import { Latecomers } from './Latecomers';
import styles from './People.module.css';
import { Person } from './Person';
import { TaskDialog } from './TaskDialog';
import type { Task } from './task';

type Props = Readonly<{ room: Room; seat: Seat; secret: string }>;

/** Everyone in the session, who waits first: who is there, who leads, and what can be done for them. */
export function People({ room, seat, secret }: Props) {
  const { state } = room;
  const act = useAct(room);
  const [task, setTask] = useState<Task | null>(null);
  const [bot, setBot] = useState<BotTask | null>(null);
  // What was pressed may go only once what it did is heard of, after the focus came back to it.
  const kept = useFocusKept<HTMLDivElement>();
  // Whoever was moved or removed is gone from where they were, and what had the focus with them.
  const close = () => {
    setTask(null);
    setBot(null);
    requestAnimationFrame(
      () => document.activeElement === document.body && kept.ref.current?.focus({ preventScroll: true }),
    );
  };
  const helping = seat.role === 'facilitator' ? { act, onTask: setTask, onBot: setBot } : null;
  const people = present(state);
  const waiting = people.filter(({ role, party, name }) => role === 'player' && party === null && name !== null);
  const others = people.filter((each) => each.party === null && !waiting.includes(each));
  const removed = Object.values(state.seats).filter((each) => each.removed && each.role !== 'screen' && !each.bot);
  return (
    <div {...kept} className={styles['people']}>
      <div>
        <p className={styles['policy']}>
          {state.setup.absence
            ? `${absenceWords(state.setup.absence)} Whoever is away for so long is noted as absent, for everyone to see.`
            : 'Nothing was settled for people who are away: nobody is noted as absent, and play goes on.'}
        </p>
        <Problem text={act.problem} />
      </div>
      {waiting.length > 0 && (
        // What was pressed is gone by then: the focus stays with the people.
        <Latecomers
          room={room}
          seats={waiting}
          helping={helping}
          onLetIn={() => kept.ref.current?.focus({ preventScroll: true })}
        />
      )}
      <div className={styles['parties']}>
        {state.scenario?.parties.map((party) => (
          <section key={party.id} className={styles['group']} aria-label={party.name}>
            <div className={styles['heading']}>
              <PartyMark party={party} size="small" />
              <h2>{party.name}</h2>
            </div>
            <Listed
              room={room}
              seats={membersOf(state, party.id)}
              helping={helping}
              chair={chairWords(state, party.id)}
            />
            {helping && mayBotLead(state, party.id) && (
              <Button
                className={styles['lead'] ?? ''}
                variant="default"
                size="xs"
                onClick={() => setBot({ kind: 'lead', party: party.id })}
              >
                Let a bot lead<span className="visually-hidden"> {party.name}</span>
              </Button>
            )}
          </section>
        ))}
      </div>
      <Group title="Also in the room" room={room} seats={others} helping={helping} />
      <Group title="Removed" room={room} seats={removed} helping={helping} />
      {bot && <BotDialog key={keyOf(bot)} room={room} secret={secret} task={bot} onClose={close} />}
      {task && <TaskDialog key={`${task.kind} ${task.seat}`} room={room} secret={secret} task={task} onClose={close} />}
    </div>
  );
}

type Listing = Readonly<{ room: Room; seats: readonly Seat[]; helping: Helping | null }>;

function Listed({ room, seats, helping, chair }: Listing & { chair: string | null }) {
  return (
    <>
      {chair && <p className={styles['chair']}>{chair}</p>}
      {seats.length === 0 && <p className={styles['empty']}>Nobody yet</p>}
      <ul>
        {seats.map((each) => (
          <Person key={each.id} room={room} seat={each} helping={helping} />
        ))}
      </ul>
    </>
  );
}

function Group({ title, ...listing }: Listing & { title: string }) {
  if (listing.seats.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={title}>
      <h2>{title}</h2>
      <Listed {...listing} chair={null} />
    </section>
  );
}
