import type { PartyId } from '../../scenario/id';
import type { Move } from './moves-of';
import type { Step } from './steps-of';

/** A move on a party's curve: its own points by it, and everyone's, in the order of the scenario's parties. */
type Point = Readonly<{ position: number; at: number; own: number; scores: readonly number[] }>;

/** Points; a concession is a loss to the party itself, so that a negative one is a gain. */
export type Curve = Readonly<{
  party: PartyId;
  points: readonly Point[];
  totalConcession: number | null;
  chosen: number;
  drifted: number;
  concessionRate: number | null;
  monotonic: boolean | null;
  towards: readonly Readonly<{ party: PartyId; change: number }>[];
}>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/**
 * What each party's offers in order gave itself and the others, in points: the curve of Faratin, Sierra and Jennings
 * ('Negotiation decision functions for autonomous agents', 1998). By the names of NegMAS:
 * - `totalConcession`: own points of its first move less those of its last; `null` without a move. It is `chosen`, what
 *   its own steps gave up, plus `drifted`, what injects, agreements and delay took from its offers meanwhile.
 * - `concessionRate`: `totalConcession` by step, that is by new offer after the first; `null` without a step.
 * - `monotonic`: no step of its own raised its own points, as in a monotonic concession protocol; `null` without a step.
 * - `towards`: what its steps together gave each other party (concession toward the counterparty).
 */
export const concessionCurves = (
  parties: readonly PartyId[],
  moves: readonly Move[],
  steps: readonly Step[],
): readonly Curve[] =>
  parties.map((party, index) => {
    const points = moves
      .filter((move) => move.party === party)
      .map(({ position, at, scores }) => ({ position, at, own: scores[index] ?? 0, scores }));
    const own = steps.filter((step) => step.party === party);
    const given = own.map(({ changes }) => -(changes[index] ?? 0));
    const [first] = points;
    const last = points.at(-1);
    const totalConcession = first && last ? first.own - last.own : null;
    const chosen = sum(given);
    return {
      party,
      points,
      totalConcession,
      chosen,
      drifted: (totalConcession ?? 0) - chosen,
      concessionRate: totalConcession === null || own.length === 0 ? null : totalConcession / own.length,
      monotonic: own.length === 0 ? null : given.every((loss) => loss >= 0),
      towards: parties.flatMap((other, at) =>
        other === party ? [] : [{ party: other, change: sum(own.map(({ changes }) => changes[at] ?? 0)) }],
      ),
    };
  });
