import { useMemo } from 'react';
import { phasesOfBoth } from '../../../game/review/branches';
import type { Happening } from '../../../game/review/seen';
import { inWords } from '../../../game/review/sentence';
import type { State } from '../../../game/session/state';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import { type Both, sideNames } from './both';
import { phaseWords } from './branch-words';
import styles from './Compare.module.css';

type Props = Readonly<{ both: Both; linkTo: ReviewDesk['linkTo'] }>;

/** How each went on, phase beside phase. A moment of this session leads there. */
export function PhasesBeside({ both, linkTo }: Props) {
  const { here, there, shared, scenario } = both;
  const phases = useMemo(() => phasesOfBoth(here.log, there.log, shared), [here, there, shared]);
  return (
    <section aria-labelledby="phases-beside">
      <h2 id="phases-beside">How each went on</h2>
      {phases.map(({ phase, ...lines }) => (
        <section key={phase} className={styles.phase} aria-label={phaseWords(scenario, phase)}>
          <h3>{phaseWords(scenario, phase)}</h3>
          <div className={styles.columns}>
            <Column
              name={sideNames.here}
              lines={lines.here}
              end={here.end}
              linkTo={(position) => linkTo({ view: 'table', position })}
            />
            <Column name={sideNames.there} lines={lines.there} end={there.end} />
          </div>
        </section>
      ))}
    </section>
  );
}

type ColumnProps = Readonly<{
  name: string;
  lines: readonly Happening[];
  end: State;
  linkTo?: (position: number) => string;
}>;

function Column({ name, lines, end, linkTo }: ColumnProps) {
  return (
    <div>
      <h4>{name}</h4>
      {lines.length === 0 && <p className={styles.note}>Nothing turned.</p>}
      <ol className={styles.lines}>
        {lines.map(({ event, position }) => {
          const { title, text } = inWords(event, end);
          return (
            <li key={position}>
              <time>{timeOfDay(event.at)}</time>{' '}
              <strong>{linkTo ? <a href={linkTo(position)}>{title}</a> : title}</strong> <span>{text}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
