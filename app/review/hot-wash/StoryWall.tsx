import { inWords } from '../../../game/review/sentence';
import { happenings } from '../../../game/review/story';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import styles from './HotWash.module.css';

/** The key moments, for the back row to read. */
export function StoryWall({ desk: { log, end, full, viewer } }: { desk: ReviewDesk }) {
  const lines = happenings(log, full ? 'control' : (viewer ?? 'public'), 'key');
  return (
    <ol className={styles.story}>
      {lines.map(({ event, position }) => {
        const { title, text } = inWords(event, end);
        return (
          <li key={position}>
            <time>{timeOfDay(event.at)}</time>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
