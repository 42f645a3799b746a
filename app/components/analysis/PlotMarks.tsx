import type { Pair } from '../../lib/frontier-chart';
import { partyColours } from '../../lib/party-colours';
import { type Badge, badgeSize, edgeOf, lineHeight, type Named, type plotLayout } from '../../lib/plot-layout';
import styles from './FrontierPlot.module.css';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  layout: ReturnType<typeof plotLayout>;
  parties: readonly PlotParty[];
  /** Places of benchmarks under other weights. */
  cloud: readonly Pair[];
}>;

const diamond = ({ x, y }: Pair, half: number): string =>
  `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`;

/** The points that have a name: proposals in their order, benchmarks, and what holds. */
export function PlotMarks({ layout: { named, badges }, parties, cloud }: Props) {
  const order = badges.map(({ at }) => `${at.x} ${at.y}`);
  return (
    <>
      <path className={styles.cloud} d={cloud.map((at) => diamond(at, 3.5)).join('')} />
      {order.length > 1 && <path className={styles.order} d={`M${order.join('L')}`} />}
      <Way named={named} />
      {badges.map((badge) => (
        <Away key={badge.mark.id} badge={badge} parties={parties} />
      ))}
      {named.map((each) => (
        <Sign key={`${each.at.x} ${each.at.y}`} named={each} />
      ))}
      {badges.map((badge) => (
        <Numbered key={badge.mark.id} badge={badge} parties={parties} />
      ))}
    </>
  );
}

const has = ({ marks }: Named, kind: string): boolean => marks.some((mark) => mark.kind === kind);

/** From what holds to what would have been better for everyone. */
function Way({ named }: { named: readonly Named[] }) {
  const from = named.find((each) => has(each, 'holds'))?.at;
  const to = named.find((each) => has(each, 'better'))?.at;
  return from && to && <path className={styles.way} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />;
}

function Sign({ named }: { named: Named }) {
  const { at, box, lines } = named;
  const edge = edgeOf(box, at);
  const far = Math.hypot(edge.x - at.x, edge.y - at.y) > (has(named, 'holds') ? 20 : 13);
  return (
    <g>
      {far && <path className={styles.leader} d={`M${at.x} ${at.y}L${edge.x} ${edge.y}`} />}
      {has(named, 'holds') && <circle className={styles.ring} cx={at.x} cy={at.y} r="12" />}
      {has(named, 'holds') && <circle className={styles.holds} cx={at.x} cy={at.y} r="4.5" />}
      {has(named, 'better') && <circle className={styles.better} cx={at.x} cy={at.y} r="6" />}
      <Outcomes named={named} />
      {has(named, 'benchmark') && <path className={styles.benchmark} d={diamond(at, 6.5)} />}
      {lines.map((line, index) => (
        <text
          key={line}
          className={styles.name}
          x={box.x < at.x - box.width / 2 ? box.x + box.width - 3 : box.x + 3}
          y={box.y + 12.5 + index * lineHeight}
          textAnchor={box.x < at.x - box.width / 2 ? 'end' : 'start'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Outcomes of sessions: how many lie here, if more than one. Those of bots alone are hollow. */
function Outcomes({ named }: { named: Named }) {
  const { at, marks } = named;
  const many = marks.filter(({ kind }) => kind === 'outcome' || kind === 'outcome-of-bots').length;
  if (many === 0) return null;
  const radius = many > 1 ? 9 : 5;
  return (
    <g className={has(named, 'outcome') ? styles.outcome : styles.outcomeOfBots}>
      <circle cx={at.x} cy={at.y} r={radius} />
      {many > 1 && (
        <text x={at.x} y={at.y + 4} textAnchor="middle">
          {many}
        </text>
      )}
    </g>
  );
}

type BadgeProps = Readonly<{ badge: Badge; parties: readonly PlotParty[] }>;

const middleOf = ({ box }: Badge): Pair => ({ x: box.x + badgeSize / 2, y: box.y + badgeSize / 2 });

/** Where a number could not stand on its point: the point, and a line to it. */
function Away({ badge, parties }: BadgeProps) {
  const { at, mark } = badge;
  const middle = middleOf(badge);
  const party = parties.find(({ id }) => id === mark.tabled?.party);
  if (!party || (middle.x === at.x && middle.y === at.y)) return null;
  return (
    <g style={partyColours(party)}>
      <path className={styles.leader} d={`M${at.x} ${at.y}L${middle.x} ${middle.y}`} />
      <circle className={styles.tabled} cx={at.x} cy={at.y} r="3.5" />
    </g>
  );
}

function Numbered({ badge, parties }: BadgeProps) {
  const { tabled } = badge.mark;
  const party = parties.find(({ id }) => id === tabled?.party);
  if (!tabled || !party) return null;
  const { x, y } = middleOf(badge);
  return (
    <g style={partyColours(party)}>
      <circle className={styles.badge} cx={x} cy={y} r={badgeSize / 2 - 1} />
      <text className={styles.number} x={x} y={y + 4} textAnchor="middle">
        {tabled.number}
      </text>
      <text className={styles.letters} x={x + badgeSize / 2 + 1} y={y + 4}>
        {party.letters}
      </text>
    </g>
  );
}
