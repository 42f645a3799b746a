import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { StoryMoment } from '../../../game/review/key-moments/story-of';
import { timeOfDay } from '../../lib/span-words';
import { keepInSight } from '../keep-in-sight';
import styles from './Story.module.css';

type Props = Readonly<{
  moment: StoryMoment;
  current: boolean;
  ahead: boolean;
  goTo(position: number): void;
  children?: ReactNode;
}>;

/** A key moment: when it was, what it was and why it mattered. It leads to its place in the session. */
export const StoryLine = memo(function StoryLine({ moment, current, ahead, goTo, children }: Props) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) keepInSight(place.current);
  }, [current]);
  const { at, title, text, position } = moment;
  return (
    <li ref={place} className={`${styles.line} ${current ? styles.current : ''} ${ahead ? styles.ahead : ''}`}>
      <button
        type="button"
        className={styles.moment}
        onClick={() => goTo(position)}
        {...(current ? { 'aria-current': 'step' } : {})}
      >
        <time dateTime={new Date(at).toISOString()}>{timeOfDay(at)}</time>
        <strong>{title}</strong>
        <span>{text}</span>
      </button>
      {children}
    </li>
  );
});
