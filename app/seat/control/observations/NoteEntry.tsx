'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../../components/Confirm';
import { Problem } from '../../../components/Problem';
import type { Room } from '../../../lib/room';
import { timeOfDay } from '../../../lib/span-words';
import { useAct } from '../../../lib/use-act';
import { EditNote } from './EditNote';
import styles from './NoteEntry.module.css';
import type { Note } from './note-filter';
import { PinLink } from './PinLink';

type Props = Readonly<{ room: Room; secret: string; note: Note; position: number | null }>;

/** One note: who noted it when, about what, and towards which goals. Its author changes it or strikes it out. */
export function NoteEntry({ room, secret, note, position }: Props) {
  const { state } = room;
  const [open, setOpen] = useState<'edit' | 'strike' | null>(null);
  const act = useAct(room);
  const close = () => setOpen(null);
  const time = <time dateTime={new Date(note.at).toISOString()}>{timeOfDay(note.at)}</time>;
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        {position === null ? time : <a href={`/review#${secret}&at=${position}`}>{time}</a>}{' '}
        <strong>{state.seats[note.by]?.name ?? 'Someone'}</strong>
        {note.pin.to !== 'moment' && (
          <>
            {' '}
            about <PinLink room={room} secret={secret} pin={note.pin} />
          </>
        )}
      </p>
      <p className={styles.text}>{note.text}</p>
      {note.goals.length > 0 && (
        <ul className={styles.goals} aria-label="Learning goals">
          {note.goals.map((goal) => (
            <li key={goal}>{state.notes?.goals[goal]}</li>
          ))}
        </ul>
      )}
      {note.by === room.seat && (
        <div className={styles.acts}>
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen('edit')}>
            Change
          </Button>
          <Button variant="subtle" size="compact-sm" c="var(--loss)" onClick={() => setOpen('strike')}>
            Strike out
          </Button>
        </div>
      )}
      <Problem text={act.problem} />
      {open === 'edit' && <EditNote room={room} note={note} onClose={close} />}
      <Confirm
        opened={open === 'strike'}
        close={close}
        title="Strike out this note?"
        text="It goes from this list and from the moments of the review. The log keeps that it was noted and struck out."
        verb="Strike out"
        confirm={() => void act.run({ type: 'strike-observation', observation: note.id })}
      />
    </li>
  );
}
