import type { PublicScenario } from '../../../game/scenario/readers';
import type { EventOf } from '../../../game/session/events';
import { momentOf, phaseOfMoment } from '../../../game/session/moments';
import { phasesOf } from '../../../game/session/phases';
import type { PlannedInject, State } from '../../../game/session/state';
import { timeOfDay } from '../../lib/span-words';

export type InjectGroup = Readonly<{ title: string; injects: readonly PlannedInject[] }>;

const placeOf = (scenario: PublicScenario, { inject }: PlannedInject): number => {
  const moment = momentOf(inject);
  return moment ? phaseOfMoment(scenario, moment) : -1;
};
const minuteOf = ({ inject }: PlannedInject): number => momentOf(inject)?.minute ?? 0;

/** All injects in the order of play: phase by phase those with a moment, then those the play sets off, then the rest. */
export function injectPlan(scenario: PublicScenario, injects: State['injects']): readonly InjectGroup[] {
  const all = Object.values(injects);
  const timed = phasesOf(scenario).map(({ index, round, phase }) => ({
    title: round.name === phase.name ? round.name : `${round.name}: ${phase.name}`,
    injects: all.filter((each) => placeOf(scenario, each) === index).sort((a, b) => minuteOf(a) - minuteOf(b)),
  }));
  const others = all.filter((each) => placeOf(scenario, each) < 0);
  const byHand = ({ inject }: PlannedInject) => inject.release === 'by-hand';
  return [
    ...timed,
    { title: 'When the play sets it off', injects: others.filter((each) => !byHand(each)) },
    { title: 'By hand', injects: others.filter(byHand) },
  ].filter((group) => group.injects.length > 0);
}

type Triggered = Pick<EventOf<'inject-triggered'>, 'at' | 'cause'>;

const causes = {
  time: 'by the clock',
  condition: 'its condition was met',
  'by-hand': 'by hand',
  'phase-end': 'as its phase ended',
} as const;

/** How an inject stands: "planned", "off", "released 14:05, by hand". `triggered` is the record of its release. */
export function standingWords(
  { scenario, phase }: Pick<State, 'scenario' | 'phase'>,
  planned: PlannedInject,
  triggered: Triggered | undefined,
): string {
  const { on, status } = planned;
  if (status === 'released')
    return triggered ? `released ${timeOfDay(triggered.at)}, ${causes[triggered.cause]}` : 'released';
  if (status === 'skipped') return 'skipped: what it was to answer had happened';
  if (planned.inject.release === 'by-hand') return 'ready';
  const place = scenario ? placeOf(scenario, planned) : -1;
  const past = place >= 0 && place < phase ? ': its moment has passed' : '';
  return on && past === '' ? 'planned' : `off${past}`;
}
