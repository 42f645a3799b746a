'use client';

import { useElementSize } from '@mantine/hooks';
import type { Spread } from '../../game/bots/simulation/spread';
import { type PartyScores, partyScores } from '../../game/cohort/party-scores';
import figures from '../components/analysis/Figures.module.css';
import { PartyRowHead } from '../components/analysis/PartyRowHead';
import { PartyMark } from '../components/PartyMark';
import { shareWords } from '../lib/analysis-words';
import { domainOf, ticksOf } from '../lib/frontier-chart';
import { partyColours } from '../lib/party-colours';
import { plain } from '../seat/table/words/words';
import { acrossIn, spotsOf } from './box-plot';
import page from './cohort.module.css';
import type { FigureProps } from './figure-props';
import { reviewAddress } from './review-address';
import styles from './Scores.module.css';
import { tableName } from './table-name';
import { oneDecimal } from './words';

/** px */
const edge = 12;
const height = 48;
const middle = height / 2;

/** How the scores of each party lie: a box from the first to the third quartile, every session a point, and the figures. */
export function Scores(props: FigureProps) {
  const { ref, width } = useElementSize();
  const scores = partyScores(
    props.parties.map(({ id }) => id),
    props.sessions,
  );
  const all = [...scores.flatMap(({ score }) => [score.min, score.max]), ...props.parties.map((p) => p.reservation)];
  const domain = domainOf(all);
  const across = acrossIn(domain, width, edge);
  return (
    <>
      <p className={page['note']}>
        Scores at the close: points less what delay cost. The box holds the middle half of the sessions, the line in it
        is the median, the dotted line the reservation value before the first round. A point is a session: press it for
        its review.
      </p>
      <div ref={ref} className={styles['boxes']}>
        {props.parties.map((party) => {
          const found = scores.find((each) => each.party === party.id);
          return (
            found && (
              <div key={party.id} style={partyColours(party)}>
                <p className={styles['name']} aria-hidden>
                  <PartyMark party={party} size="small" /> {party.name}
                </p>
                {width > 0 && <Row {...props} found={found} reservation={party.reservation} {...{ width, across }} />}
              </div>
            )
          );
        })}
        {width > 0 && (
          <svg width={width} height={20} aria-hidden className={styles['scale']}>
            {ticksOf(domain, Math.max(3, Math.floor(width / 70))).map((score) => (
              <text key={score} x={across(score)} y={14} textAnchor="middle">
                {plain(score)}
              </text>
            ))}
          </svg>
        )}
      </div>
      <ScoreTable parties={props.parties} scores={scores} />
    </>
  );
}

type RowProps = FigureProps &
  Readonly<{ found: PartyScores; reservation: number; width: number; across(score: number): number }>;

function Row({ sessions, hostKey, found, reservation, width, across }: RowProps) {
  const totals = sessions.flatMap((row) => {
    const score = row.parties.find(({ party }) => party === found.party)?.score.total;
    return score === undefined ? [] : [{ session: row.session, score }];
  });
  const named = new Map(sessions.map((row) => [row.session, row]));
  return (
    <svg width={width} height={height} aria-hidden className={styles['row']}>
      <Box score={found.score} across={across} />
      <path className={styles['reservation']} d={`M${across(reservation)} 2V${height - 2}`} />
      {spotsOf(totals, across).map(({ session, score, x, away }) => {
        const row = named.get(session);
        return (
          <a key={session} href={reviewAddress(hostKey, session)} tabIndex={-1}>
            <title>{`${row ? tableName(row) : session}: ${plain(score)}`}</title>
            <circle className={row?.playedBy === 'bots' ? styles['bots'] : ''} cx={x} cy={middle + away} r="4" />
          </a>
        );
      })}
    </svg>
  );
}

function Box({ score, across }: Readonly<{ score: Spread; across(score: number): number }>) {
  const [from, to] = [across(score.quarter), across(score.threeQuarters)];
  return (
    <>
      <path className={styles['whisker']} d={`M${across(score.min)} ${middle}H${across(score.max)}`} />
      <rect className={styles['box']} x={from} y={6} width={Math.max(1, to - from)} height={height - 12} />
      <path className={styles['median']} d={`M${across(score.median)} 1V${height - 1}`} />
    </>
  );
}

const heads = [
  'Party',
  'Least',
  '1st quartile',
  'Median',
  '3rd quartile',
  'Most',
  'Mean',
  'Reached its reservation value',
];

type TableProps = Pick<FigureProps, 'parties'> & Readonly<{ scores: readonly PartyScores[] }>;

function ScoreTable({ parties, scores }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, also for whoever has only a keyboard
    <section className={figures.scroll} tabIndex={0} aria-label="The scores in figures">
      <table className={figures.table}>
        <caption className="visually-hidden">How the scores of each party lie, in points</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => {
            const found = scores.find((each) => each.party === party.id);
            if (!found) return null;
            const { score, reached, count } = found;
            const { min, quarter, median, threeQuarters, max, mean } = score;
            return (
              <tr key={party.id}>
                <PartyRowHead party={party} />
                <td>{plain(min)}</td>
                <td>{oneDecimal(quarter)}</td>
                <td className={figures.score}>{oneDecimal(median)}</td>
                <td>{oneDecimal(threeQuarters)}</td>
                <td>{plain(max)}</td>
                <td>{oneDecimal(mean)}</td>
                <td>
                  {Math.round(reached * count)} of {count}, {shareWords(Math.round(reached * count), count)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
