import { phaseAt } from '../../session/phases';
import type { State } from '../../session/state';
import type { Happening } from '../seen';

/** Something that happened, and in which round, an index; null in the lobby and after the close. */
export type Placed = Happening & Readonly<{ round: number | null }>;

/** Which round each event that somebody knows of fell into. */
export function inRounds(known: readonly Happening[], scenario: NonNullable<State['scenario']>): readonly Placed[] {
  let round: number | null = null;
  return known.map((happening) => {
    const { event } = happening;
    if (event.type === 'phase-started' || event.type === 'phase-reopened')
      round = phaseAt(scenario, event.phase)?.roundIndex ?? null;
    if (event.type === 'session-closed') round = null;
    return { ...happening, round };
  });
}
