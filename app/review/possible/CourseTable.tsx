import type { ReviewFigures } from '../../../game/review/figures';
import figures from '../../components/analysis/Figures.module.css';
import { More } from '../../components/analysis/More';
import { timeOfDay } from '../../lib/span-words';
import { plain } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import styles from './Course.module.css';
import { eachOf, jointOf, titleAt, turnWords } from './course';

type Props = Readonly<{ desk: ReviewDesk; found: ReviewFigures }>;

/** Both pictures in figures: what every offer and every outcome left, and every turn of the zone. */
export function CourseTable({ desk, found: { value, zone } }: Props) {
  return (
    <More summary="The figures as tables">
      {value && <LeftTable desk={desk} caption="What held, and what it left" rows={value.outcomes} />}
      {value && <LeftTable desk={desk} caption="Offers, and what each would have left" rows={value.moves} />}
      {zone && (
        <TurnTable desk={desk} caption="The zone, with what was in force taken as settled" turns={zone.here.turns} />
      )}
      {zone && <TurnTable desk={desk} caption="The zone, with everything open" turns={zone.start.turns} />}
    </More>
  );
}

const Moment = ({ desk, position, at }: Readonly<{ desk: ReviewDesk; position: number; at: number }>) => (
  <th scope="row">
    <button type="button" className={styles.moment} onClick={() => desk.goTo(position)}>
      {timeOfDay(at)} {titleAt(desk, position)}
    </button>
  </th>
);

type LeftProps = Readonly<{
  desk: ReviewDesk;
  caption: string;
  rows: NonNullable<ReviewFigures['value']>['outcomes'];
}>;

function LeftTable({ desk, caption, rows }: LeftProps) {
  return (
    <div className={figures.scroll}>
      <table className={`${figures.table} ${styles.table}`}>
        <caption>{caption}, in points</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">For all together</th>
            <th scope="col">For every one at once</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ position, at, left }) => (
            <tr key={position}>
              <Moment desk={desk} position={position} at={at} />
              <td>{plain(jointOf(left))}</td>
              <td>{plain(eachOf(left))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TurnProps = Readonly<{
  desk: ReviewDesk;
  caption: string;
  turns: NonNullable<ReviewFigures['zone']>['here']['turns'];
}>;

function TurnTable({ desk, caption, turns }: TurnProps) {
  return (
    <div className={figures.scroll}>
      <table className={`${figures.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">The zone</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn.position}>
              <Moment desk={desk} position={turn.position} at={turn.at} />
              <td>{turnWords(turn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
