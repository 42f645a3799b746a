import type { Event } from '../../game/session/events';
import type { State } from '../../game/session/state';
import { clockNews } from '../lib/clock-news';
import styles from './ClockLine.module.css';

type Props = Readonly<{ log: readonly Event[]; state: State; now: number }>;

/** What has just happened to the clock, below it and over the page: it comes and goes, and nothing moves. */
export function ClockLine({ log, state, now }: Props) {
  const news = clockNews(log, state, now);
  return (
    <div className={styles['place']} role="status">
      {news && (
        <p className={styles['line']} aria-hidden={news.saidBy === 'clock'}>
          {news.words}
        </p>
      )}
    </div>
  );
}
