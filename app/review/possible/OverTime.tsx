import { Part } from '../../components/analysis/Part';
import { Problem } from '../../components/Problem';
import { counted } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import styles from './Course.module.css';
import { CourseTable } from './CourseTable';
import { eachOf, jointOf } from './course';
import { LeftCourse } from './LeftCourse';
import { ZoneCourse } from './ZoneCourse';
import { ZoneTurns } from './ZoneTurns';

const note =
  'What held at each moment, and every offer as if it had been the outcome, against all packages there could be, nothing taken as settled. Below, how many packages gave every party its reservation value.';

/** What was left on the table as the session went on, and when agreement became possible or impossible. */
export function OverTime({ desk }: { desk: ReviewDesk }) {
  const { figures, busy, problem } = desk.held;
  return (
    <Part under="h3" title="Moment by moment" note={note}>
      <div role="status">
        {busy && <p className={styles.soft}>Counting what was possible at every moment. This can take some seconds…</p>}
      </div>
      <Problem text={problem} />
      {figures && (figures.value || figures.zone) ? (
        <Found desk={desk} found={figures} />
      ) : (
        figures && <p className={styles.soft}>There are too many packages to count at every moment.</p>
      )}
    </Part>
  );
}

type FoundProps = Readonly<{ desk: ReviewDesk; found: NonNullable<ReviewDesk['held']['figures']> }>;

function Found({ desk, found }: FoundProps) {
  const { value, zone } = found;
  const now = value?.outcomes.findLast(({ position }) => position <= desk.position);
  const from = value?.outcomes[0]?.position ?? 1;
  return (
    <>
      {now && (
        <p className={styles.now}>
          At this moment what holds leaves <strong>{counted(jointOf(now.left), 'point')}</strong> for all together
          {eachOf(now.left) > 0 && `, ${eachOf(now.left)} or more for every one at once`}.
        </p>
      )}
      <figure className={styles.course}>
        <p className={styles.legend} aria-hidden>
          <span className={styles.ofJoint}>for all together</span>
          <span className={styles.ofEach}>for every one at once</span>
          <span>○ proposed</span>
          <span>● signed</span>
        </p>
        {value && <LeftCourse desk={desk} value={value} />}
        {zone && <ZoneCourse desk={desk} zone={zone} from={from} />}
        <figcaption className={styles.soft}>
          A press on the picture goes to the moment. Filled: the zone with what was in force taken as settled; dotted:
          with everything open.
        </figcaption>
      </figure>
      {zone && <ZoneTurns desk={desk} turns={zone.here.turns} />}
      <CourseTable desk={desk} found={found} />
    </>
  );
}
