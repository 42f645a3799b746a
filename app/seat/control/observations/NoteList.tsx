'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Room } from '../../../lib/room';
import { useControlWays } from '../ways';
import { LastEvents } from './LastEvents';
import { NoteEntry } from './NoteEntry';
import styles from './NoteList.module.css';
import { allNotes, authorsOf, notesShown } from './note-filter';

const all = 'all';

/** What the white cell has noted, newest first, live for all of it. */
export function NoteList({ room, secret }: Readonly<{ room: Room; secret: string }>) {
  const { state, log } = room;
  const ways = useControlWays();
  const [filter, setFilter] = useState(allNotes);
  const places = useMemo(() => notedAt(log), [log]);
  const notes = notesShown(state, filter);
  const goals = state.notes?.goals ?? [];
  const any = Object.keys(state.observations).length > 0;
  return (
    <div className={styles.notes}>
      <div className={styles.head}>
        <p>
          Read by the white cell alone, now and in the review. <kbd>Alt+N</kbd> opens a note from anywhere in this room,
          about what you are at.
        </p>
        <Button onClick={() => ways?.note({ to: 'moment' })}>Write a note</Button>
      </div>
      {any && (
        <div className={styles.filter}>
          {goals.length > 0 && (
            <NativeSelect
              label="About the goal"
              value={filter.goal ?? all}
              onChange={({ currentTarget: { value } }) =>
                setFilter((now) => ({ ...now, goal: value === all ? null : Number(value) }))
              }
              data={[
                { value: all, label: 'Any, or none' },
                ...goals.map((label, index) => ({ value: String(index), label })),
              ]}
            />
          )}
          <NativeSelect
            label="Noted by"
            value={filter.by ?? all}
            onChange={({ currentTarget: { value } }) =>
              setFilter((now) => ({ ...now, by: value === all ? null : value }))
            }
            data={[
              { value: all, label: 'Anyone' },
              ...authorsOf(state).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
      {notes.length === 0 && <p className={styles.none}>{any ? 'No note is like that.' : 'Nothing is noted yet.'}</p>}
      <ol className={styles.list} aria-label="Notes">
        {notes.map((note) => (
          <NoteEntry key={note.id} room={room} secret={secret} note={note} position={places.get(note.id) ?? null} />
        ))}
      </ol>
      <LastEvents room={room} />
    </div>
  );
}

/** Where in the log each note was made, counted from 1. */
const notedAt = (log: Room['log']): ReadonlyMap<string, number> =>
  new Map(
    log.flatMap((event, index): [string, number][] =>
      event.type === 'observation-noted' ? [[event.observation, index + 1]] : [],
    ),
  );
