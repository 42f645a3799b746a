import type { PartyId } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import type { State } from '../../session/state';
import { type Names, namesIn } from '../names';
import { courseOf } from '../process/course-of';
import { movesOf, type Offer } from '../process/moves-of';
import type { Happening } from '../seen';

/** What the rules ask of a log, worked out once: all of it in order, its end, and every offer that was made. */
export type Told = Readonly<{
  happened: readonly Happening[];
  end: State;
  scenario: PublicScenario;
  parties: readonly PartyId[];
  names: Names;
  offers: readonly Offer[];
}>;

/** Null where the log does not tell every brief: what one party may read is not what happened. */
export function toldBy(log: readonly Event[]): Told | null {
  const course = courseOf(log);
  const end = replay(log);
  const { scenario } = end;
  if (!course || !scenario) return null;
  return {
    happened: log.map((event, index) => ({ position: index + 1, event })),
    end,
    scenario,
    parties: scenario.parties.map(({ id }) => id),
    names: namesIn(end),
    offers: movesOf(course),
  };
}
