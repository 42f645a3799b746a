import { Answers } from '../../components/look-back/Answers';
import { FindingList } from '../findings/FindingList';
import { Holds } from '../Holds';
import { StoryWall } from '../hot-wash/StoryWall';
import { Telling } from '../hot-wash/Telling';
import { PossibleThen } from '../PossibleThen';
import { Result } from '../Result';
import { StressThen } from '../StressThen';
import type { ReviewDesk } from '../use-review';
import { Cover } from './Cover';
import { NegotiationChapters } from './NegotiationChapters';
import styles from './Report.module.css';
import { TeachingModel } from './TeachingModel';

/** All that the review has to say, in the order in which one reads it. `desk` stands at the end; `unfolded`: to be read open. */
export function FullReport({ desk, unfolded }: Readonly<{ desk: ReviewDesk; unfolded: boolean }>) {
  const { end, scenario, full } = desk;
  return (
    <>
      <Cover desk={desk} />
      <TeachingModel scenario={scenario} />
      <section className={`${styles.part} ${styles.result}`}>
        <Result desk={desk} />
        <h3>What holds</h3>
        <Holds desk={desk} />
      </section>
      <section className={styles.part}>
        <h2>What happened</h2>
        <StoryWall desk={desk} />
      </section>
      {full && (
        <section className={`${styles.part} ${styles.afresh}`}>
          <h2>What was possible</h2>
          <PossibleThen desk={desk} />
        </section>
      )}
      {scenario.stress && (
        <section className={styles.part}>
          <StressThen desk={desk} />
        </section>
      )}
      <NegotiationChapters desk={desk} unfolded={unfolded} />
      {full && (
        <section className={styles.part}>
          <h2>What each delegation may now tell</h2>
          <Telling desk={desk} />
        </section>
      )}
      {Object.keys(end.survey).length > 0 && (
        <section className={styles.part}>
          <h2>Looking back</h2>
          <Answers state={end} scenario={scenario} />
        </section>
      )}
      {Object.keys(end.findings).length > 0 && (
        <section className={styles.part}>
          <FindingList desk={desk} />
        </section>
      )}
    </>
  );
}
