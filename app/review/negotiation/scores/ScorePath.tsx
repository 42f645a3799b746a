import type { Curve } from '../../../../game/review/process/concession-curve';
import { PartyMark } from '../../../components/PartyMark';
import { partyColours } from '../../../lib/party-colours';
import { timeOfDay } from '../../../lib/span-words';
import { partyOf, plain } from '../../../seat/table/words/words';
import type { Told } from '../told';
import { moveWords } from './move-words';
import { type PathFrame, scaleFor } from './path-frame';
import styles from './ScorePath.module.css';

type Props = Readonly<{ told: Told; curve: Curve; frame: PathFrame }>;

/**
 * One party's path: its moves by their time, as high as its own points, joined by a line. Marks may stand closer than a
 * finger can tell apart, so that the list of moves below leads to the same moments, and alone is read out.
 */
export function ScorePath({ told, curve, frame }: Props) {
  const { desk, of } = told;
  const party = partyOf(of.scenario, curve.party);
  const reservation = desk.end.briefs[curve.party]?.reservation;
  const own = curve.points.map((point) => point.own);
  if (!party) return null;
  const scale = scaleFor([...own, ...(reservation === undefined ? [] : [reservation])]);
  const spots = curve.points.map((point) => ({ point, x: frame.at(point.at) * 100, y: (1 - scale(point.own)) * 100 }));
  return (
    <figure className={styles['path']} style={partyColours(party)}>
      <figcaption className={styles['name']}>
        <PartyMark party={party} size="small" />
        <strong>{party.name}</strong>
        <span>{spanWords(own)}</span>
      </figcaption>
      <div className={styles['plot']} aria-hidden>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          {frame.rounds.map((at) => (
            <line key={at} className={styles['round']} x1={at * 100} x2={at * 100} y1="0" y2="100" />
          ))}
          {reservation !== undefined && <Reservation y={(1 - scale(reservation)) * 100} />}
          <polyline className={styles['line']} points={spots.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {reservation !== undefined && (
          <span className={styles['label']} style={{ top: `${(1 - scale(reservation)) * 100}%` }}>
            {plain(reservation)}
          </span>
        )}
        {spots.map(({ point, x, y }) => {
          const { kind, words } = moveWords(told, point.position);
          return (
            <a
              key={point.position}
              className={styles['mark']}
              style={{ left: `${x}%`, top: `${y}%` }}
              href={desk.linkTo({ view: 'table', position: point.position })}
              tabIndex={-1}
              title={`${timeOfDay(point.at)} · ${words} · ${plain(point.own)}`}
            >
              <span className={styles[kind]} />
            </a>
          );
        })}
      </div>
    </figure>
  );
}

const Reservation = ({ y }: { y: number }) => <line className={styles['reservation']} x1="0" x2="100" y1={y} y2={y} />;

/** Its first and its last move, in points. */
function spanWords(own: readonly number[]): string {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return 'put nothing forward';
  return own.length === 1 ? `${plain(first)}, one move` : `from ${plain(first)} to ${plain(last)}`;
}
