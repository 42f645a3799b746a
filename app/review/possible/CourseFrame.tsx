import type { MouseEvent, ReactNode } from 'react';
import { roundSpans } from '../../../game/review/spans';
import { shareOf } from '../../lib/share';
import type { ReviewDesk } from '../use-review';
import styles from './Course.module.css';

type Props = Readonly<{
  desk: ReviewDesk;
  height: number;
  /** What stands at which height, from 0 to 1. */
  scale: readonly Readonly<{ at: number; words: string }>[];
  title: string;
  /** Whether the rounds are named at the foot. */
  rounds?: boolean;
  /** Lines, in a box 100 wide and 100 high. */
  lines: ReactNode;
  children?: ReactNode;
}>;

/** A picture along the session's time line, event by event: a press goes to the moment. The table below says the same. */
export function CourseFrame({ desk, height, scale, title, rounds, lines, children }: Props) {
  const { log, position, goTo } = desk;
  const spans = roundSpans(log, desk.scenario);
  const along = (at: number) => `${shareOf(at, log.length) * 100}%`;
  const press = ({ clientX, currentTarget }: MouseEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    goTo(1 + ((clientX - left) / width) * (log.length - 1));
  };
  return (
    <div className={styles.frame} aria-hidden>
      <p className={styles.title}>{title}</p>
      <div className={styles.scale} style={{ height }}>
        {scale.map(({ at, words }) => (
          <span key={words} style={{ bottom: `${at * 100}%` }}>
            {words}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: for the pointer; by keyboard the slider and the table below go to every moment */}
      <div className={styles.area} style={{ height }} onClick={press}>
        {spans.slice(1).map(({ from }) => (
          <span key={from} className={styles.turn} style={{ left: along(from) }} />
        ))}
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          {lines}
        </svg>
        <span className={styles.here} style={{ left: along(position) }} />
        {children}
      </div>
      {rounds && (
        <div className={styles.rounds}>
          {spans.map(({ from, to, name }) => (
            <span key={from} style={{ left: along(from), width: `calc(${along(to)} - ${along(from)})` }}>
              <span>{name}</span>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
