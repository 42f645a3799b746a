import type { Exchange } from '../../../../game/review/negotiated/talk-of';
import { PartyMark } from '../../../components/PartyMark';
import { knowsTalk, type Told } from '../told';
import { lineWidth, onLine, type Spot, spotsFor } from './network-layout';
import styles from './TalkNetwork.module.css';
import { bothWays, countWords } from './talk-words';

/** The numbers on the lines are left to the table where there are more than so many parties. */
const mostNumbered = 6;
/** Parties above it have their words over the mark, so that no line runs through them; in percent. */
const half = 40;

/** The parties, and between every two a line as wide as they exchanged messages in private. */
export function TalkNetwork({ told }: { told: Told }) {
  const { desk, of } = told;
  const { scenario, talk } = of;
  const spots = spotsFor(scenario.parties.length);
  const most = Math.max(...talk.exchanges.map(bothWays));
  const lines = talk.exchanges.flatMap((exchange): Line[] => {
    const [a, b] = exchange.parties.map((party) => scenario.parties.findIndex(({ id }) => id === party));
    const [from, to] = [spots[a ?? -1], spots[b ?? -1]];
    if (a === undefined || b === undefined || !from || !to) return [];
    const share = onLine([a, b], spots.length);
    const label = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return [{ exchange, from, to, label, known: knowsTalk(desk, exchange.parties) }];
  });
  return (
    <figure className={styles['figure']}>
      <div className={styles['drawing']} aria-hidden>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles['lines']} aria-hidden>
          {lines.map(({ exchange, from, to }) => (
            <line
              key={exchange.parties.join()}
              className={bothWays(exchange) === 0 ? styles['silent'] : styles['line']}
              {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
              strokeWidth={lineWidth(bothWays(exchange), most)}
            />
          ))}
        </svg>
        {spots.length <= mostNumbered && lines.map((line) => <Count key={line.exchange.parties.join()} line={line} />)}
        {scenario.parties.map((party, index) => (
          <Node key={party.id} told={told} index={index} spot={spots[index]} />
        ))}
      </div>
      <figcaption className={styles['caption']}>
        The wider a line, the more messages between the two in private; the number is how many, both ways. Broken: none.
        Beside each party, what it said itself.
      </figcaption>
    </figure>
  );
}

type Line = Readonly<{ exchange: Exchange; from: Spot; to: Spot; label: Spot; known: boolean }>;

const placed = ({ x, y }: Spot) => ({ left: `${x}%`, top: `${y}%` });

function Count({ line: { exchange, label, known } }: { line: Line }) {
  const messages = bothWays(exchange);
  return (
    <span className={styles['count']} style={placed(label)}>
      {known ? messages : messages === 0 ? '?' : `${messages}+`}
    </span>
  );
}

function Node({ told, index, spot }: Readonly<{ told: Told; index: number; spot: Spot | undefined }>) {
  const { scenario, talk } = told.of;
  const party = scenario.parties[index];
  const said = talk.byParty[index]?.said;
  if (!party || !said || !spot) return null;
  return (
    <div className={`${styles['node']} ${spot.y < half ? styles['above'] : ''}`} style={placed(spot)}>
      <PartyMark party={party} size="large" />
      <p>
        <strong>{party.name}</strong>
        {countWords(said.private.messages, knowsTalk(told.desk, [party.id]))} in private, {said.plenary.messages} in
        plenary
      </p>
    </div>
  );
}
