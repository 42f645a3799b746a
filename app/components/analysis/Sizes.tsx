import type { Answer } from '../../../game/analysis/question';
import { grouped } from '../../lib/analysis-words';
import { type Heading, Part } from './Part';
import styles from './Sizes.module.css';

type Props = Readonly<{ answer: Answer; under: Heading }>;

/** How many packages there are, and how many are left at each narrowing. */
export function Sizes({ answer: { counts, zone, opposition, within }, under }: Props) {
  const rows = [
    { name: 'All packages', count: counts.raw },
    { name: 'that do not contradict themselves', count: counts.coherent },
    { name: 'that cross no red line', count: counts.admissible },
    { name: 'that pass at home as well', count: counts.ratifiable },
    {
      name: `that give every party its reservation value${within === 'admissible' ? ', home left aside' : ''}`,
      count: zone.size,
    },
  ];
  return (
    <Part under={under} title="How many packages">
      <dl className={styles.sizes}>
        {rows.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {count === null ? 'too many to count' : grouped(count)}
              <span className={styles.bar} aria-hidden>
                <span style={{ width: `${barOf(count ?? 0, counts.raw)}%` }} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        Each step down keeps a part of the line above. The bars shorten by the same length whenever a tenth is left.
        {opposition !== null &&
          ` How far apart the parties are: ${opposition.toFixed(2)}, where 0 is that all could have their best at once and 1 as far from it as can be.`}
      </p>
    </Part>
  );
}

/** On a scale of logarithms: the counts lie powers of ten apart. */
const barOf = (count: number, all: number): number =>
  count === 0 || all <= 1 ? 0 : Math.max(1, (Math.log10(count) / Math.log10(all)) * 100);
