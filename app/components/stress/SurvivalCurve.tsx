import type { StressModel } from '../../../game/scenario/stress-model';
import type { StressTest } from '../../../game/scoring/stress/stress-test';
import { bandWords, labelledCurves, ofHundred } from '../../lib/stress-words';
import { bandPath, linePath, spread } from '../../lib/survival-chart';
import { counted } from '../../seat/table/words/words';
import styles from './SurvivalCurve.module.css';

/** px */
const least = 220;
const labelHeight = 66;

type Props = Readonly<{ model: StressModel; test: StressTest }>;

/** In how many runs war has not come back, year by year: the band between two records of promises kept, and the middle. */
export function SurvivalCurve({ model: { years, electionEvery }, test }: Props) {
  const curves = labelledCurves(test);
  const [hopeful, last] = [curves[0], curves.at(-1)];
  if (!hopeful || !last) return null;
  const height = Math.max(least, curves.length * labelHeight);
  const ends = curves.map(({ survival }) => (1 - (survival.at(-1) ?? 0)) * height);
  const tops = spread(
    ends.map((end) => end - labelHeight / 2),
    labelHeight,
    height - labelHeight,
  );
  const leaders = ends.map((end, index) => ({ from: end, to: (tops[index] ?? 0) + labelHeight / 2 }));
  return (
    <figure className={styles.chart}>
      <p className={styles.title} aria-hidden>
        Runs of the model without renewed war, in 100
      </p>
      <div className={styles.area} style={{ height }}>
        <div className={styles.scale} aria-hidden>
          <span>100</span>
          <span>50</span>
          <span>0</span>
        </div>
        <svg className={styles.plot} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          <line className={styles.grid} x1="0" x2="100" y1="50" y2="50" />
          <Elections years={years} every={electionEvery} />
          <path className={styles.band} d={bandPath(hopeful.survival, last.survival)} />
          {curves.map(({ name, survival, middle }) => (
            <path key={name} className={middle ? styles.middle : styles.edge} d={linePath(survival)} />
          ))}
        </svg>
        <Leaders height={height} leaders={leaders} />
        <ul className={styles.labels}>
          {curves.map(({ name, survival, middle }, index) => (
            <li key={name} className={middle ? styles.strong : ''} style={{ top: tops[index], height: labelHeight }}>
              {name}
              <span>
                {ofHundred(survival.at(-1) ?? 0)}{' '}
                <span className="visually-hidden">runs in 100 after {years} years</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.axis} aria-hidden>
        <span>signed</span>
        <span>{counted(years, 'year')}</span>
      </p>
      <figcaption className={styles.caption}>
        {bandWords(test, years)} A count of runs, not a chance of war; the band is that of promises kept, not of all
        that is unknown. Dotted: elections, every {counted(electionEvery, 'year')}.
      </figcaption>
    </figure>
  );
}

/** Upright lines where an election may end the commitment. */
function Elections({ years, every }: Readonly<{ years: number; every: number }>) {
  const after = Array.from({ length: Math.ceil(years / every) - 1 }, (_, index) => (index + 1) * every);
  return after.map((year) => {
    const x = (year / years) * 100;
    return <line key={year} className={styles.election} x1={x} x2={x} y1="0" y2="100" />;
  });
}

type Leader = Readonly<{ from: number; to: number }>;

/** From the end of each curve to its name. */
function Leaders({ height, leaders }: Readonly<{ height: number; leaders: readonly Leader[] }>) {
  return (
    <svg className={styles.leaders} viewBox={`0 0 14 ${height}`} width="14" height={height} aria-hidden>
      {leaders.map(({ from, to }) => (
        <path key={to} d={`M2 ${from}L12 ${to}`} />
      ))}
    </svg>
  );
}
