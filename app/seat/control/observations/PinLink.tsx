'use client';

import type { Pin } from '../../../../game/session/observation';
import type { Room } from '../../../lib/room';
import { useControlWays } from '../ways';
import styles from './NoteEntry.module.css';
import { pinWords } from './pin-words';

type Props = Readonly<{ room: Room; secret: string; pin: Pin }>;

/** What a note is about, and the way there: in the control room, or for an event to its moment in the review. */
export function PinLink({ room, secret, pin }: Props) {
  const ways = useControlWays();
  const about = pinWords(room, pin);
  if (about === null) return null;
  if (pin.to === 'event') {
    return (
      <a className={styles.pin} href={`/review#${secret}&at=${pin.position + 1}`}>
        {about}
      </a>
    );
  }
  return (
    <button type="button" className={styles.pin} onClick={() => ways?.goTo(pin)}>
      {about}
    </button>
  );
}
