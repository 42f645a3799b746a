import { Fragment } from 'react';
import { pinInWords } from '../../../game/review/pin-in-words';
import { roundSpans } from '../../../game/review/spans';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import styles from './Findings.module.css';

/** What the white cell noted, round by round, each note at its moment and with what it is about. */
export function NotesInPlace({ desk }: { desk: ReviewDesk }) {
  const { end, log, scenario } = desk;
  const notes = Object.values(end.observations).sort((a, b) => a.at - b.at);
  const placed = notes.map((note) => ({ note, position: positionOf(desk, note) }));
  const rounds = [
    { name: 'Before play', from: 0 },
    ...roundSpans(log, scenario),
    { name: 'After the close', from: log.findIndex(({ type }) => type === 'session-closed') + 2 || log.length + 1 },
  ];
  return (
    <section aria-labelledby="notes-in-place">
      <h2 id="notes-in-place">Notes of the white cell</h2>
      {notes.length === 0 && (
        <p className={styles.none}>{desk.ofControl ? 'Nothing was noted.' : 'None that you may read.'}</p>
      )}
      {rounds.map(({ name, from }, index) => {
        const to = rounds[index + 1]?.from ?? Number.POSITIVE_INFINITY;
        const own = placed.filter(({ position }) => position >= from && position < to);
        return (
          own.length > 0 && (
            <Fragment key={from}>
              <h3 className={styles.round}>{name}</h3>
              <ol className={styles.list}>
                {own.map(({ note, position }) => {
                  const about = pinInWords(note.pin, end);
                  return (
                    <li key={note.id}>
                      <p className={styles.note}>
                        <a href={desk.linkTo({ view: 'table', position })}>{timeOfDay(note.at)}</a>{' '}
                        {end.seats[note.by]?.name ?? 'The white cell'}
                        {about !== null && `, about ${about}`}
                      </p>
                      <p className={styles.text}>{note.text}</p>
                      {note.goals.length > 0 && (
                        <p className={styles.note}>
                          {note.goals.flatMap((goal) => end.notes?.goals[goal] ?? []).join(' · ')}
                        </p>
                      )}
                    </li>
                  );
                })}
              </ol>
            </Fragment>
          )
        );
      })}
    </section>
  );
}

type Note = ReviewDesk['end']['observations'][string];

/** Where the note leads: to the event that it is pinned to, in control's own log, else to when it was noted. */
function positionOf({ log, ofControl }: ReviewDesk, { pin, at }: Note): number {
  if (pin.to === 'event' && ofControl) return pin.position + 1;
  return log.findLastIndex((event) => event.at <= at) + 1;
}
