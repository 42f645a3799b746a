'use client';

import type { Pin } from '../../../../game/session/observation';
import { useControlWays } from '../ways';
import styles from './NoteButton.module.css';

/** Opens a note pinned to what it stands beside. `about` says which one to who cannot see where it stands. */
export function NoteButton({ pin, about }: Readonly<{ pin: Pin; about: string }>) {
  const ways = useControlWays();
  if (!ways) return null;
  return (
    <button type="button" className={styles.note} onClick={() => ways.note(pin)}>
      Note<span className="visually-hidden"> about {about}</span>
    </button>
  );
}
