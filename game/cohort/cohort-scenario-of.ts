import { briefIn } from '../analysis/problem/position';
import type { Event } from '../session/events';
import type { CohortScenario } from './cohort-session';
import { openingIn } from './opening-in';

/** The scenario of a session, as far as sessions of it are told of; null where its log does not tell every brief. */
export function cohortScenarioOf(log: readonly Event[]): CohortScenario | null {
  const opening = openingIn(log);
  if (!opening) return null;
  const { id, title, parties, issues, held, instruments, rounds } = opening.scenario;
  const injects = log.flatMap((event) => (event.type === 'injects-planned' ? event.injects : []));
  return {
    ...{ id, title, parties, issues, held, instruments },
    reservations: parties.map((party) => briefIn(opening, party.id).reservation),
    rounds: rounds.map(({ name }) => name),
    injects: injects.map((inject) => ({ id: inject.id, title: inject.title })),
  };
}
