import type { PublicScenario } from '../../scenario/readers';
import { type PhaseAt, phasesOf } from '../../session/phases';
import type { State } from '../../session/state';
import type { Seen } from '../bot';

/** Versions that a bot puts on the table in one phase, at most. */
export const mostMoves = 3;

const isForTalks = ({ phase }: PhaseAt): boolean =>
  !phase.afterFailure && !phase.ratifies && (phase.allows.includes('table') || phase.allows.includes('sign'));

/** Versions made since the phase began, by anybody, as far as the bot can see. */
const movesIn = ({ proposals, clock }: State): number =>
  Object.values(proposals)
    .flatMap(({ versions }) => versions)
    .filter(({ at }) => at >= (clock?.startedAt ?? 0)).length;

/** How much of the phase is over, 0 to 1: by the clock, or where none runs by what has been put on the table. */
function overOfPhase({ state, at }: Seen, parties: number): number {
  const { clock } = state;
  if (!clock) return 0;
  if (clock.deadline === null) return Math.min(1, movesIn(state) / (parties * mostMoves));
  const span = clock.deadline - clock.startedAt - clock.pausedFor;
  return span > 0 ? Math.min(1, Math.max(0, (at - clock.startedAt - clock.pausedFor) / span)) : 1;
}

/** How much of the time for tabling and signing is over, 0 to 1, by the scenario's own minutes; 1 once talks are reopened. */
export function progressOf(seen: Seen, scenario: PublicScenario): number {
  const { phase } = seen.state;
  const talks = phasesOf(scenario).filter(isForTalks);
  const all = talks.reduce((sum, each) => sum + each.phase.minutes, 0);
  if (all === 0) return 1;
  return (
    talks.reduce((sum, each) => {
      if (each.index > phase) return sum;
      return sum + each.phase.minutes * (each.index < phase ? 1 : overOfPhase(seen, scenario.parties.length));
    }, 0) / all
  );
}
