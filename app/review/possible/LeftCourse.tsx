import type { ReviewFigures } from '../../../game/review/figures';
import { PartyMark } from '../../components/PartyMark';
import { stepPath, topOf } from '../../lib/course-chart';
import { shareOf } from '../../lib/share';
import { partyOf } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import styles from './Course.module.css';
import { CourseFrame } from './CourseFrame';
import { eachOf, jointOf, type OfferMark, offersIn, titleAt } from './course';

/** px */
const height = 200;

type Props = Readonly<{ desk: ReviewDesk; value: NonNullable<ReviewFigures['value']> }>;

/** What the outcome, as it stood, left all together and every one, event by event; and what each offer would have left. */
export function LeftCourse({ desk, value }: Props) {
  const { log } = desk;
  const offers = offersIn(log, value);
  const joint = value.outcomes.map(({ position, left }) => ({ position, value: jointOf(left) }));
  const each = value.outcomes.map(({ position, left }) => ({ position, value: eachOf(left) }));
  const top = topOf([...joint.map((step) => step.value), ...offers.map((offer) => offer.joint)]);
  const scales = { along: (at: number) => shareOf(at, log.length), up: (points: number) => points / top };
  return (
    <CourseFrame
      desk={desk}
      height={height}
      title="Points left on the table"
      scale={[
        { at: 0, words: '0' },
        { at: 0.5, words: String(top / 2) },
        { at: 1, words: String(top) },
      ]}
      lines={
        <>
          <path className={styles.joint} d={stepPath(joint, log.length, scales)} />
          <path className={styles.each} d={stepPath(each, log.length, scales)} />
        </>
      }
    >
      {offers.map((offer) => (
        <Offer key={offer.position} desk={desk} offer={offer} top={top} />
      ))}
    </CourseFrame>
  );
}

function Offer({ desk, offer, top }: Readonly<{ desk: ReviewDesk; offer: OfferMark; top: number }>) {
  const { log, goTo, scenario } = desk;
  const { position, party, kind, joint } = offer;
  const marked = partyOf(scenario, party);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.offer} ${kind === 'signed' ? '' : styles.outline}`}
      style={{ left: `${shareOf(position, log.length) * 100}%`, bottom: `${(joint / top) * 100}%` }}
      title={`${titleAt(desk, position)}: would have left ${joint}`}
      onClick={(event) => {
        event.stopPropagation();
        goTo(position);
      }}
    >
      {marked && <PartyMark party={marked} size="small" />}
    </button>
  );
}
