'use client';

import { Textarea } from '@mantine/core';
import type { Room } from '../../../lib/room';
import { plain } from '../words/words';
import styles from './Notes.module.css';
import { mostCharacters } from './own-note';
import { useNote } from './use-note';

/** A sheet of paper of one's own. */
export function OwnNotes({
  room,
  place,
}: Readonly<{ room: Pick<Room, 'note' | 'keepNote' | 'status' | 'state'>; place: string }>) {
  const { text, saved, problem, write } = useNote(room, place);
  const over = text.length - mostCharacters;
  return (
    <section className={styles.notes} aria-labelledby="own-notes">
      <h2 id="own-notes">Your own notes</h2>
      <p className={styles.soft} id="own-notes-readers">
        For you, on every device that your link opens.{' '}
        {room.state.setup.alone
          ? 'The review does not show them.'
          : 'No page of your delegation or of the facilitators shows them, and the review does not either.'}
      </p>
      <Textarea
        aria-labelledby="own-notes"
        aria-describedby="own-notes-readers"
        placeholder="What you heard, what you owe, what to ask next…"
        classNames={{ input: styles.paper ?? '' }}
        autosize
        minRows={6}
        value={text}
        onChange={({ currentTarget: { value } }) => write(value)}
        error={
          over > 0 ? `${plain(over)} characters too many: shorten it, or it stays in this browser only.` : undefined
        }
      />
      <p className={styles.soft} role="status">
        {problem ?? (text === '' ? '' : saved ? 'Kept.' : 'Kept in this browser, on its way to the server…')}
      </p>
    </section>
  );
}
