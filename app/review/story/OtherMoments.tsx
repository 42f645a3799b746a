import { useState } from 'react';
import type { StoryTold } from '../../../game/review/key-moments/story-of';
import type { ReviewDesk } from '../use-review';
import { OtherActs } from './MomentActs';
import { Moments } from './Moments';
import styles from './Story.module.css';
import type { Editing } from './use-editing';

type Props = Readonly<{ desk: ReviewDesk; story: StoryTold; editing: Editing; edits: boolean }>;

/** What the story does not tell: the moments that weigh less, a press away, and to whoever edits those that were hidden. */
export function OtherMoments({ desk, story, editing, edits }: Props) {
  const [open, setOpen] = useState(false);
  const { more, hidden } = story;
  return (
    <>
      {more.length > 0 && (
        <button type="button" className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show fewer' : `Show ${more.length} more`}
        </button>
      )}
      {open && (
        <Moments
          desk={desk}
          moments={more}
          acts={(moment) => edits && <OtherActs desk={desk} story={story} editing={editing} moment={moment} />}
        />
      )}
      {edits && hidden.length > 0 && (
        <>
          <h3 className={styles.part}>Hidden</h3>
          <Moments
            desk={desk}
            moments={hidden}
            acts={(moment) => <OtherActs desk={desk} story={story} editing={editing} moment={moment} />}
          />
        </>
      )}
    </>
  );
}
