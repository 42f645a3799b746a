import type { PartyId } from '../../scenario/id';
import type { Step } from './steps-of';

/** How far a party's steps towards another answer that other's towards it: −1 to 1 over so many pairs of steps. */
export type Reciprocity = Readonly<{
  party: PartyId;
  towards: PartyId;
  pairs: number;
  correlation: number | null;
}>;

type Pair = readonly [theirs: number, mine: number];

const fewest = 3;

/** Pearson's correlation of integer pairs; `null` below three pairs, or where one side never varies. */
export function correlationOf(pairs: readonly Pair[]): number | null {
  if (pairs.length < fewest) return null;
  const total = (of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0);
  const [x, y, n] = [total(([theirs]) => theirs), total(([, mine]) => mine), pairs.length];
  // Integers throughout, so that no variance at all is exactly 0.
  const ofTheirs = n * total(([theirs]) => theirs * theirs) - x * x;
  const ofMine = n * total(([, mine]) => mine * mine) - y * y;
  if (ofTheirs === 0 || ofMine === 0) return null;
  const both = n * total(([theirs, mine]) => theirs * mine) - x * y;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofTheirs) / Math.sqrt(ofMine)));
}

/** A step's change of points for one party. */
const changeFor = ({ towards }: Step, party: PartyId): number =>
  towards.find((each) => each.party === party)?.change ?? 0;

const canRead = (party: PartyId, { audience }: Step): boolean => audience === 'everyone' || audience.includes(party);

function pairsOf(steps: readonly Step[], party: PartyId, other: PartyId): readonly Pair[] {
  return steps.flatMap((step, index): Pair[] => {
    if (step.party !== party || !canRead(other, step)) return [];
    const answered = steps.slice(0, index).findLast((each) => each.party === other && canRead(party, each));
    return answered ? [[changeFor(answered, party), changeFor(step, other)]] : [];
  });
}

/**
 * For every ordered pair of parties, the lagged correlation of concessions: Pearson's, over the party's steps, of what the
 * other's latest step before it changed in the party's points and what this step changes in the other's. Near 1: it gives
 * when given to; near −1: it takes when given to. Steps are in the order of the log, and only those count that the one
 * towards whom they are taken could read: nobody answers what it does not know of. The idea is Gouldner's norm of
 * reciprocity (1960) and the tit-for-tat of Axelrod (1984), measured as a behaviour-dependent tactic (Faratin et al. 1998).
 */
export const reciprocitiesOf = (parties: readonly PartyId[], steps: readonly Step[]): readonly Reciprocity[] =>
  parties.flatMap((party) =>
    parties
      .filter((other) => other !== party)
      .map((towards) => {
        const pairs = pairsOf(steps, party, towards);
        return { party, towards, pairs: pairs.length, correlation: correlationOf(pairs) };
      }),
  );
