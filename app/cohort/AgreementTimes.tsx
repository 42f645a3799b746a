'use client';

import { useElementSize } from '@mantine/hooks';
import type { CohortSession } from '../../game/cohort/cohort-session';
import { type Times, timesTo } from '../../game/cohort/times-to';
import figures from '../components/analysis/Figures.module.css';
import { ticksOf } from '../lib/frontier-chart';
import { minutesWords } from '../lib/span-words';
import styles from './AgreementTimes.module.css';
import page from './cohort.module.css';
import { stepsOf } from './time-steps';

const minute = 60_000;
/** px */
const height = 220;
const margin = { left: 40, right: 28, top: 10, bottom: 34 };

/** In how many of the sessions there was an agreement by then, and a settlement of all. */
export function AgreementTimes({ sessions }: Readonly<{ sessions: readonly CohortSession[] }>) {
  const { ref, width } = useElementSize();
  const [first, settled] = [timesTo('firstAgreement', sessions), timesTo('settlement', sessions)];
  const longest = Math.max(...sessions.map(({ played }) => played), minute);
  const lines = [
    { name: 'First agreement of any kind', times: first, className: styles['first'] },
    { name: 'Settlement of all, as it stood at the close', times: settled, className: styles['settled'] },
  ];
  return (
    <>
      <p className={page['note']}>
        Minutes on the clock from the start of the first phase, pauses left out. The lines say in how many of all
        sessions it had come about by then.
      </p>
      <figure>
        <div ref={ref} className={styles['area']}>
          {width > 0 && <Chart width={width} longest={longest} lines={lines} />}
        </div>
        <figcaption className={styles['key']} aria-hidden>
          {lines.map(({ name, className }) => (
            <span key={name}>
              <svg width="26" height="8" aria-hidden>
                <path className={className} d="M1 4H25" />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      </figure>
      <TimesTable lines={lines} />
    </>
  );
}

type Line = Readonly<{ name: string; times: Times; className: string | undefined }>;

function Chart({ width, longest, lines }: Readonly<{ width: number; longest: number; lines: readonly Line[] }>) {
  const [right, foot] = [width - margin.right, height - margin.bottom];
  const x = (ms: number) => margin.left + (ms / longest) * (right - margin.left);
  const y = (share: number) => foot - share * (foot - margin.top);
  return (
    <svg width={width} height={height} aria-hidden className={styles['chart']}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path className={styles['grid']} d={`M${margin.left} ${y(share)}H${right}`} />
          <text x={margin.left - 6} y={y(share) + 4} textAnchor="end">
            {share * 100}%
          </text>
        </g>
      ))}
      {ticksOf([0, longest / minute], Math.max(3, Math.floor(width / 90))).map((minutes) => (
        <text key={minutes} x={x(minutes * minute)} y={foot + 18} textAnchor="middle">
          {minutesWords(minutes)}
        </text>
      ))}
      {lines.map(({ name, times, className }) => (
        <path key={name} className={className} d={stepsOf(times, longest, x, y)} />
      ))}
    </svg>
  );
}

function TimesTable({ lines }: Readonly<{ lines: readonly Line[] }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, also for whoever has only a keyboard
    <section className={figures.scroll} tabIndex={0} aria-label="The times in figures">
      <table className={figures.table}>
        <caption className="visually-hidden">How long it took, of the sessions that came to it</caption>
        <thead>
          <tr>
            <th scope="col">Until</th>
            <th scope="col">Sessions</th>
            <th scope="col">Shortest</th>
            <th scope="col">Median</th>
            <th scope="col">Longest</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, times: { times, of, spread } }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {times.length} of {of}
              </td>
              <td>{spread ? minutesWords(spread.min / minute) : '–'}</td>
              <td>{spread ? minutesWords(spread.median / minute) : '–'}</td>
              <td>{spread ? minutesWords(spread.max / minute) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
