import type { ReviewFigures } from '../../../game/review/figures';
import { grouped } from '../../lib/analysis-words';
import { logHeight, type Step, stepPath } from '../../lib/course-chart';
import { shareOf } from '../../lib/share';
import type { ReviewDesk } from '../use-review';
import styles from './Course.module.css';
import { CourseFrame } from './CourseFrame';

/** px */
const height = 120;

type Zone = NonNullable<ReviewFigures['zone']>;
type Props = Readonly<{ desk: ReviewDesk; zone: Zone; from: number }>;

const stepsOf = ({ opening, turns }: Zone['here'], from: number): readonly Step[] => [
  { position: from, value: opening },
  ...turns.map(({ position, after }) => ({ position, value: after })),
];

/** How many packages gave every party its reservation value, event by event, from when every brief was known (`from`). */
export function ZoneCourse({ desk, zone, from }: Props) {
  const { log } = desk;
  const [here, start] = [stepsOf(zone.here, from), stepsOf(zone.start, from)];
  const most = Math.max(1, ...[...here, ...start].map(({ value }) => value));
  const scales = { along: (at: number) => shareOf(at, log.length), up: (size: number) => logHeight(size, most) };
  const middle = Math.round(Math.sqrt(1 + most)) - 1;
  const line = stepPath(here, log.length, scales);
  return (
    <CourseFrame
      desk={desk}
      height={height}
      title="Packages in the zone of agreement, by powers of ten"
      rounds
      scale={[0, ...(middle > 0 ? [middle] : []), most].map((size) => ({
        at: logHeight(size, most),
        words: grouped(size),
      }))}
      lines={
        <>
          {line !== '' && <path className={styles.zone} d={`${line}V100H${shareOf(from, log.length) * 100}Z`} />}
          <path className={styles.start} d={stepPath(start, log.length, scales)} />
          <path className={styles.size} d={line} />
        </>
      }
    />
  );
}
