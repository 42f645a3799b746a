import { StoryWall } from '../hot-wash/StoryWall';
import { WouldItHold } from '../possible/WouldItHold';
import { ResultScores } from '../Result';
import type { ReviewDesk } from '../use-review';
import { Cover } from './Cover';
import { PlotOnPaper } from './PlotOnPaper';
import styles from './Report.module.css';

/** What a class wants to see again on its way out: one landscape page. `desk` stands at the end. */
export function OnePage({ desk }: { desk: ReviewDesk }) {
  return (
    <>
      <Cover desk={desk} />
      <div className={styles.columns}>
        <section>
          <h2>What happened</h2>
          <StoryWall desk={desk} />
        </section>
        <section>
          <h2>What was possible</h2>
          <PlotOnPaper desk={desk} />
        </section>
        <section>
          <ResultScores desk={desk} />
          <WouldItHold desk={desk} />
        </section>
      </div>
    </>
  );
}
