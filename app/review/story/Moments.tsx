import type { ReactNode } from 'react';
import type { StoryMoment } from '../../../game/review/key-moments/story-of';
import type { ReviewDesk } from '../use-review';
import styles from './Story.module.css';
import { StoryLine } from './StoryLine';

type Props = Readonly<{
  desk: ReviewDesk;
  moments: readonly StoryMoment[];
  /** What may be done about one of them. */
  acts(moment: StoryMoment): ReactNode;
}>;

/** Key moments in the order given; the one that the review has come to is marked. */
export function Moments({ desk: { position, goTo }, moments, acts }: Props) {
  const reached = moments.filter((moment) => moment.position <= position);
  const latest = Math.max(0, ...reached.map((moment) => moment.position));
  const current = reached.find((moment) => moment.position === latest);
  return (
    <ol className={styles.lines}>
      {moments.map((moment) => (
        <StoryLine
          key={moment.key}
          moment={moment}
          current={moment === current}
          ahead={moment.position > position}
          goTo={goTo}
        >
          {acts(moment)}
        </StoryLine>
      ))}
    </ol>
  );
}
