import type { Contrast } from '../../game/cohort/contrast';
import type { Difference } from '../../game/cohort/differences';
import type { PlotParty } from '../components/analysis/plot-party';
import { PartyMark } from '../components/PartyMark';
import styles from './Differences.module.css';
import { differenceWords, isSeen } from './words';

type Found = NonNullable<Contrast['found']>;
type Props = Readonly<{
  found: Found;
  parties: readonly PlotParty[];
  /** The largest difference of means that is drawn, in points: the same in all that are compared. */
  reach: number;
}>;

/** The difference in settlements and in the mean score of each party, each with its interval. */
export function Differences({ found: { settled, parties: means }, parties, reach }: Props) {
  return (
    <ul className={styles['rows']}>
      <Row name="Settlements, in 100 sessions" difference={settled} scale={100} reach={100} />
      {parties.map((party) => {
        const mean = means.find((each) => each.party === party.id);
        return mean && <Row key={party.id} name={party.name} mark={party} difference={mean.score} reach={reach} />;
      })}
    </ul>
  );
}

type RowProps = Readonly<{ name: string; mark?: PlotParty; difference: Difference; scale?: number; reach: number }>;

function Row({ name, mark, difference, scale = 1, reach }: RowProps) {
  const { value, interval } = difference;
  const place = (of: number): number => 50 + Math.max(-50, Math.min(50, ((of * scale) / reach) * 50));
  const [from, to] = [place(interval?.from ?? value), place(interval?.to ?? value)];
  return (
    <li data-seen={isSeen(difference)}>
      <span className={styles['name']}>
        {mark && <PartyMark party={mark} size="small" />} {name}
      </span>
      <span className={styles['track']} aria-hidden>
        <span className={styles['bar']} style={{ left: `${from}%`, width: `${to - from}%` }} />
        <span className={styles['dot']} style={{ left: `${place(value)}%` }} />
      </span>
      <span className={styles['words']}>{differenceWords(difference, scale)}</span>
    </li>
  );
}

/** The farthest end of any interval of these, in points, so that all are drawn on one scale. */
export const reachOf = (contrasts: readonly Contrast[]): number =>
  contrasts
    .flatMap(({ found }) => found?.parties ?? [])
    .flatMap(({ score: { value, interval } }) => [value, interval?.from ?? value, interval?.to ?? value])
    .reduce((most, each) => Math.max(most, Math.abs(each)), 1);
