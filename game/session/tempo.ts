import type { PublicScenario } from '../scenario/readers';
import { phaseAt } from './phases';
import type { State } from './state';

type Planned = Pick<State, 'pace' | 'setup'>;

/** Minutes that a phase is to last in this session; 0 where no clock runs. */
export function minutesOf({ pace, setup }: Planned, scenario: Pick<PublicScenario, 'rounds'>, index: number): number {
  const standard = phaseAt(scenario, index)?.phase.minutes ?? 0;
  return setup.timetable?.[index] ?? standard * (pace?.factor ?? 1);
}

/** How many minutes of this session one minute of the author's lasts in a phase; 0 where no clock runs. */
export function factorOf(planned: Planned, scenario: Pick<PublicScenario, 'rounds'>, index: number): number {
  const standard = phaseAt(scenario, index)?.phase.minutes ?? 0;
  const minutes = minutesOf(planned, scenario, index);
  if (standard > 0) return minutes / standard;
  return minutes > 0 ? 1 : 0;
}
