import type { Curve } from '../../../../game/review/process/concession-curve';
import { counted, listed, type Parties, partyName } from '../../../seat/table/words/words';

/** What the paths come to: who gave how much from its first to its last move, by choice and by what happened meanwhile. */
export function pathWords(scenario: Parties, curves: readonly Curve[]): string {
  const said = curves.flatMap(({ party, totalConcession }) =>
    totalConcession === null ? [] : [`${partyName(scenario, party)} ${gaveWords(totalConcession)}`],
  );
  return said.length === 0 ? 'Nobody put anything forward.' : `From first to last move, ${listed(said)}.`;
}

function gaveWords(points: number): string {
  if (points === 0) return 'stayed where it was';
  return points > 0 ? `went down by ${counted(points, 'point')}` : `went up by ${counted(-points, 'point')}`;
}
