import { phaseAt } from './phases';
import type { State } from './state';
import { minutesOf } from './tempo';

const minute = 60_000;
/** So much of a phase in silence, in ms, makes somebody quiet; in a short phase a third of it does. */
const longSilence = 5 * minute;

/** How long a silence of this phase may be, in ms; null where nobody is to speak to anybody else, or nobody plays. */
export function silenceIn(state: State): number | null {
  const { scenario, stage, phase } = state;
  const allows = scenario && stage === 'playing' ? phaseAt(scenario, phase)?.phase.allows : undefined;
  if (!scenario || !allows?.some((action) => action === 'talk-private' || action === 'talk-plenary')) return null;
  const minutes = minutesOf(state, scenario, phase);
  return minutes > 0 ? Math.min(longSilence, (minutes * minute) / 3) : longSilence;
}
