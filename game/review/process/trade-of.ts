/** Points one side gave up on some of the issues it trades with the other, and points it gained on the rest. */
type Side = Readonly<{ given: number; gained: number }>;

/** What two sides trade. `index` 0 to 1; `logroll`: both gave something up and neither is worse off, one better. */
export type Trade = Readonly<{ index: number; mover: Side; other: Side; logroll: boolean }>;

const sideOf = (points: readonly number[]): Side => ({
  given: points.reduce((sum, each) => sum + Math.max(0, -each), 0),
  gained: points.reduce((sum, each) => sum + Math.max(0, each), 0),
});

/** 1 − |net| / gross: how much of what moves is set off by what moves the other way. */
function setOff({ given, gained }: Side): number {
  const gross = given + gained;
  return gross === 0 ? 0 : 1 - Math.abs(gained - given) / gross;
}

const net = ({ given, gained }: Side): number => gained - given;

/**
 * How far a change trades issues between two sides, given what each changed issue gives the mover and the other. Only
 * opposed issues count, on which one gains and the other loses: where both gain or both lose they are compatible and
 * nothing is traded (Thompson and Hastie 1990). For each side 1 − |net| / gross over those, and of the two the smaller: 0
 * when either only gives or only takes (distributive, in the words of Walton and McKersie 1965), 1 when each gets back
 * exactly what it gives up. A swap of issues of equal worth has 1 too and makes nobody better off: that the issues were
 * of different worth, so that the trade paid, is `logroll` (Froman and Cohen 1970, 'compromise and logroll').
 */
export function tradeOf(points: readonly (readonly [mover: number, other: number])[]): Trade {
  const opposed = points.filter(([own, theirs]) => own * theirs < 0);
  const mover = sideOf(opposed.map(([own]) => own));
  const other = sideOf(opposed.map(([, theirs]) => theirs));
  const nobodyWorse = net(mover) >= 0 && net(other) >= 0;
  return {
    index: Math.min(setOff(mover), setOff(other)),
    mover,
    other,
    logroll: mover.given > 0 && other.given > 0 && nobodyWorse && net(mover) + net(other) > 0,
  };
}

const gross = ({ mover, other }: Trade): number => mover.given + mover.gained + other.given + other.gained;

/**
 * One index for several trades: their mean, each weighted by the points that move in it; `null` where none do. So it is
 * the part of all points moved against each other that is traded, and with one trade that one's own.
 */
export function pooledIndex(trades: readonly Trade[]): number | null {
  const all = trades.reduce((sum, trade) => sum + gross(trade), 0);
  return all === 0 ? null : trades.reduce((sum, trade) => sum + trade.index * gross(trade), 0) / all;
}
