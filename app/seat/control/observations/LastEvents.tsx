'use client';

import { inWords } from '../../../../game/review/sentence';
import { happenings } from '../../../../game/review/story';
import type { Room } from '../../../lib/room';
import { timeOfDay } from '../../../lib/span-words';
import styles from './LastEvents.module.css';
import { NoteButton } from './NoteButton';
import { pinnable } from './pin-here';

const most = 15;

/** The latest turns of the negotiation, each to be noted about. All of them are in the review. */
export function LastEvents({ room: { state, log } }: Readonly<{ room: Room }>) {
  const latest = happenings(log, 'control', 'key')
    .filter(({ event }) => event.type !== 'observation-noted')
    .slice(-most)
    .reverse();
  if (latest.length === 0) return null;
  return (
    <section className={styles.events} aria-labelledby="last-events">
      <h2 id="last-events">What happened last</h2>
      <ol>
        {latest.map(({ event, position }) => {
          const { title, text } = inWords(event, state);
          const pin = { to: 'event', position: position - 1 } as const;
          return (
            <li key={position} {...pinnable(pin)}>
              <time>{timeOfDay(event.at)}</time>
              <p>
                <strong>{title}</strong> {text}
              </p>
              <NoteButton pin={pin} about={title} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
