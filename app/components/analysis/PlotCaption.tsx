import type { Answer } from '../../../game/analysis/question';
import { grouped, packagesWords } from '../../lib/analysis-words';
import type { Axes } from '../../lib/frontier-dots';
import { counted, plain } from '../../seat/table/words/words';
import type { Others } from './PlotControls';
import styles from './Possible.module.css';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  answer: Answer;
  parties: readonly PlotParty[];
  axes: Axes;
  others: Others;
  weights: boolean;
}>;

/** How the plot is read. */
export function PlotCaption({ answer, parties, axes, others, weights }: Props) {
  const [across, up] = [parties[axes.across], parties[axes.up]];
  const more = parties.length > 2;
  return (
    <figcaption className={styles.caption}>
      A point is efficient: nothing gives one party more without taking from another. A strong point also gives everyone
      its reservation value. No package asked about lies beyond the line. Shaded: both have at least their reservation
      values, {plain(up?.reservation ?? 0)} for {up?.name} and {plain(across?.reservation ?? 0)} for {across?.name}.{' '}
      {more && others === 'size' && 'The larger a point, the more it leaves the other party that is worst off. '}
      {more && others === 'filter' && 'Only points that give every other party its reservation value are drawn. '}
      The ring is what holds; a line from it leads to a package with more for all together and less for nobody. Numbers
      are proposals in the order in which they were tabled. Scores are points less what delay has cost so far.
      {weights && <Weights draws={answer.draws} />}
    </figcaption>
  );
}

function Weights({ draws }: { draws: Answer['draws'] }) {
  const sizes = draws.map(({ zone }) => zone);
  if (sizes.length === 0) return null;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return (
    <span className={styles.weights}>
      Every weight moved by up to a fifth and rounded to whole points, {counted(draws.length, 'time')}: the small
      diamonds are where the benchmarks then lie, and the zone has{' '}
      {least === most ? packagesWords(least) : `between ${grouped(least)} and ${packagesWords(most)}`}.
    </span>
  );
}
