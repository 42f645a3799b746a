import { StoryWall } from '../hot-wash/StoryWall';
import { Result } from '../Result';
import type { ReviewDesk } from '../use-review';
import { Cover } from './Cover';
import styles from './Report.module.css';

/** What a class wants to see again on its way out: one landscape page. `desk` stands at the end. */
export function OnePage({ desk }: { desk: ReviewDesk }) {
  return (
    <>
      <Cover desk={desk} />
      <div className={styles.columns}>
        <div>
          <Result desk={desk} />
        </div>
        <section>
          <h2>What happened</h2>
          <StoryWall desk={desk} />
        </section>
      </div>
    </>
  );
}
