import { own } from '../../own';
import type { Inject } from '../../scenario/inject';
import type { PublicScenario } from '../../scenario/readers';
import type { Command, Stamp } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import { evolve } from '../evolve';
import { dueAt, inactionOf, isPending, waitingInPhase } from '../moments';
import type { State } from '../state';
import { triggeredBy, whatHappened } from '../triggers';
import { releaseInject } from './release';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Playing = Readonly<{ state: State; scenario: PublicScenario; stamp: Stamp }>;

/** [IN4] The facilitator switches an inject off, so that nothing but a hand releases it, or on again. */
export function switchInject({ state, stamp }: Asked, { inject, on }: Of<'switch-inject'>): Decision {
  const planned = own(state.injects, inject);
  if (!planned) return refuse('no-such-inject');
  if (planned.status !== 'planned') return refuse('inject-over');
  if (planned.on === on) return refuse('nothing-changed');
  return accept({ type: 'inject-switched', ...told(stamp, []), inject, on });
}

/** [IN5] The facilitator releases an inject at any moment of play, whatever it waits for. */
export function releaseByHand(asked: Asked, { inject }: Of<'release-inject'>): Decision {
  const { state } = asked;
  if (state.stage === 'lobby') return refuse('session-not-started');
  if (state.stage === 'closed') return refuse('session-closed');
  const planned = own(state.injects, inject);
  if (!planned) return refuse('no-such-inject');
  if (planned.status === 'released') return refuse('inject-over');
  return accept(...releaseInject(asked, planned.inject, 'by-hand'));
}

/** [IN2, IN3] What an inject whose moment has come makes happen: its release, or nothing but a note that it was spared. */
function atItsMoment({ state, scenario, stamp }: Playing, inject: Inject, cause: 'time' | 'phase-end'): Event[] {
  const { id, release } = inject;
  const without = inactionOf(inject);
  const evidence = without && whatHappened(state, scenario, without);
  if (evidence)
    return [{ type: 'inject-skipped', ...told(stamp, []), inject: id, cause: 'happened', release, evidence }];
  return releaseInject({ state, scenario, stamp }, inject, cause);
}

/** The events of the next inject that is due by the clock or set off by the play; none when nothing is. */
function next(playing: Playing): Event[] {
  const { state, scenario, stamp } = playing;
  if (state.stage !== 'playing') return [];
  const due = waitingInPhase(state, scenario).find((inject) => {
    const at = dueAt(state, inject);
    return at !== null && stamp.at >= at;
  });
  if (due) return atItsMoment(playing, due, 'time');
  for (const { inject } of Object.values(state.injects).filter(isPending)) {
    const { release } = inject;
    const set = release !== 'by-hand' && 'when' in release ? triggeredBy(state, scenario, release.when) : null;
    if (set) return releaseInject(playing, inject, 'condition', set.evidence);
  }
  return [];
}

/** [IN2, IN3] Releases one after another whatever is due, each judged on the state that the one before it left. */
export function releaseDue({ state, scenario, stamp }: Playing): Event[] {
  const events: Event[] = [];
  let now = state;
  for (;;) {
    const made = next({ state: now, scenario, stamp });
    if (made.length === 0) return events;
    events.push(...made);
    now = made.reduce(evolve, now);
  }
}

/** [IN2] A phase that ends early releases what was still to come in it. */
export function releaseLeftOver({ state, scenario, stamp }: Playing): Event[] {
  return waitingInPhase(state, scenario).flatMap((inject) =>
    atItsMoment({ state, scenario, stamp }, inject, 'phase-end'),
  );
}
