import { inWords } from '../../../game/review/sentence';
import { happenings } from '../../../game/review/story';
import { timeOfDay } from '../../lib/span-words';
import { useStory } from '../story/use-story';
import type { ReviewDesk } from '../use-review';
import styles from './HotWash.module.css';

type Told = Readonly<{ key: string; at: number; title: string; text: string }>;

/** The key moments as the white cell tells them, for the back row to read; to whoever has no whole log, those of their own. */
export function StoryWall({ desk }: { desk: ReviewDesk }) {
  const story = useStory({ ...desk, viewer: desk.full ? 'control' : desk.viewer });
  return (
    <ol className={styles.story}>
      {(story?.told ?? ownMoments(desk)).map(({ key, at, title, text }) => (
        <li key={key}>
          <time>{timeOfDay(at)}</time>
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

const ownMoments = ({ log, end, viewer }: ReviewDesk): readonly Told[] =>
  happenings(log, viewer ?? 'public', 'key').map(({ event, position }) => ({
    key: String(position),
    at: event.at,
    ...inWords(event, end),
  }));
