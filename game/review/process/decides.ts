import { briefIn, type Position } from '../../analysis/problem/position';
import { delayEndedIn } from '../../scoring/outcome';

/**
 * A key to what decides which packages there are and what they are worth, with everything still open: what briefs say of
 * points, lines, delay and support, the round, and the round in which delay ended. Positions with one key have one answer.
 */
export function decidesFromStart(position: Position): string {
  const { scenario, agreements, round } = position;
  const briefs = scenario.parties.map(({ id }) => {
    const { reservation, redLines, scoreSheet, delayCost, gates } = briefIn(position, id);
    return [reservation, redLines, scoreSheet, delayCost, gates];
  });
  return JSON.stringify([briefs, round, delayEndedIn(scenario, agreements)]);
}

/** The same with what is in force taken as settled; who knows of it does not matter. */
export function decidesFromHere(position: Position): string {
  const agreements = position.agreements.map(({ proposal, instrument, signatories, terms, enteredAt, round }) => [
    [proposal, instrument, signatories, enteredAt, round],
    Object.entries(terms),
  ]);
  return JSON.stringify([decidesFromStart(position), agreements]);
}
