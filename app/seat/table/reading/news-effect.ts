import type { Terms } from '../../../../game/scenario/id';
import type { BriefChange, PublicScenario } from '../../../../game/scenario/readers';
import { pointsOf } from '../../../../game/scoring/score';
import { counted, issueName, listed, signed } from '../words/words';

/** What news does to its reader, in a few words. `points` is what it does to the score as things stand. */
export type NewsEffect = Readonly<{ words: string; points: number }>;

/** So many issues are named; the rest is counted. */
const mostNamed = 2;

function touched(scenario: PublicScenario, { clauses }: BriefChange): string | null {
  const issues = [...new Set(clauses.flatMap(({ when }) => Object.keys(when)))];
  if (issues.length === 0) return null;
  const named = issues.slice(0, mostNamed).map((issue) => issueName(scenario, issue));
  const more = issues.length - named.length;
  return `touches ${more > 0 ? `${named.join(', ')} and ${counted(more, 'more', 'more')}` : listed(named)}`;
}

/** "touches Presence and US backstop · reservation value +2". Null where nothing changes for the reader. */
export function newsEffect(scenario: PublicScenario, holds: Terms, change: BriefChange | null): NewsEffect | null {
  if (!change) return null;
  const { clauses, reservation, delay, gates } = change;
  const votes = [...new Set(gates.map(({ gate }) => scenario.gates.find(({ id }) => id === gate)?.name ?? gate))];
  const parts = [
    touched(scenario, change),
    reservation === 0 ? null : `reservation value ${signed(reservation)}`,
    delay === 0 ? null : `this round costs you ${counted(Math.abs(delay), 'point')} ${delay > 0 ? 'more' : 'less'}`,
    votes.length === 0 ? null : `moves the vote: ${listed(votes)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : { words: parts.join(' · '), points: pointsOf(clauses, holds) };
}
