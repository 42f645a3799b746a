import type { Event } from '../../game/session/events';
import type { State } from '../../game/session/state';
import { clockNews } from '../lib/clock-news';
import styles from './ClockLine.module.css';

type Props = Readonly<{ log: readonly Event[]; state: State; now: number }>;

/** What has just happened to the clock, in a place of its own within the bar: it comes and goes, and covers nothing that is worked with. */
export function ClockLine({ log, state, now }: Props) {
  const news = clockNews(log, state, now);
  return (
    <div className={styles['place']} role="status">
      {news && (
        <p className={styles['line']} aria-hidden={news.saidBy === 'clock'} title={news.words}>
          {news.words}
        </p>
      )}
    </div>
  );
}
