import { type ReactNode, useEffect, useRef } from 'react';
import { StoryWall } from '../hot-wash/StoryWall';
import { WouldItHold } from '../possible/WouldItHold';
import { ResultScores } from '../Result';
import type { ReviewDesk } from '../use-review';
import { Cover } from './Cover';
import { fitColumns } from './fit-columns';
import { PlotOnPaper } from './PlotOnPaper';
import styles from './Report.module.css';
import { TeachingModel } from './TeachingModel';

/** What a class wants to see again on its way out: one landscape page. `desk` stands at the end. */
export function OnePage({ desk }: { desk: ReviewDesk }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = sheet;
    if (!current) return;
    const refit = () => fitColumns(current);
    // What is worked out comes later, and the white cell may tell the story otherwise meanwhile.
    const observer = new MutationObserver(refit);
    observer.observe(current, { childList: true, characterData: true, subtree: true });
    refit();
    void document.fonts.ready.then(refit);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={sheet} className={styles.sheet}>
      <Cover desk={desk} />
      <div className={styles.columns}>
        <Column>
          <h2>What happened</h2>
          <StoryWall desk={desk} />
        </Column>
        <Column>
          <h2>What was possible</h2>
          <PlotOnPaper desk={desk} />
          <TeachingModel scenario={desk.scenario} />
        </Column>
        <Column>
          <ResultScores desk={desk} />
          <WouldItHold desk={desk} />
        </Column>
      </div>
    </div>
  );
}

const Column = ({ children }: { children: ReactNode }) => (
  <section className={styles.column} data-fit>
    <div>{children}</div>
  </section>
);
