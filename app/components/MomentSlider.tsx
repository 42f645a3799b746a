import type { KeyboardEvent } from 'react';
import { shareOf } from '../lib/share';
import styles from './MomentSlider.module.css';

type Props = Readonly<{
  /** A count of events, from 1. */
  position: number;
  length: number;
  /** The moment in words, read out as it changes. */
  words: string;
  goTo(position: number): void;
  onKeyDown?(event: KeyboardEvent): void;
}>;

/** A session from its first event to its last, to be moved along. */
export function MomentSlider({ position, length, words, goTo, onKeyDown }: Props) {
  return (
    <input
      type="range"
      className={styles['slider']}
      min={1}
      max={length}
      step={1}
      value={position}
      style={{ ['--share' as string]: shareOf(position, length) }}
      aria-label="Moment of the session"
      aria-valuetext={words}
      onChange={({ currentTarget }) => goTo(currentTarget.valueAsNumber)}
      {...(onKeyDown ? { onKeyDown } : {})}
    />
  );
}
