import { own } from '../../own';
import { conditionOf } from '../../scenario/conditions';
import type { Inject, Release, Trigger } from '../../scenario/inject';
import type { PublicScenario } from '../../scenario/readers';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import { evolve } from '../evolve';
import { dueAt, momentOf, phaseOfMoment } from '../moments';
import type { Reason } from '../refusals';
import type { PlannedInject, State } from '../state';
import { triggeredBy, whatHappened } from '../triggers';
import { improvised } from './improvised';
import { releaseInject } from './release';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Written = Pick<Inject, 'title' | 'text' | 'to' | 'texts'>;

const hasParty = ({ parties }: PublicScenario, party: string): boolean => parties.some(({ id }) => id === party);

/** An inject that has not been released, or why it cannot be changed. */
function unreleased({ state }: Asked, id: string): PlannedInject | Reason {
  if (state.stage === 'closed') return 'session-closed';
  const planned = own(state.injects, id);
  if (!planned) return 'no-such-inject';
  return planned.status === 'released' ? 'inject-over' : planned;
}

function audienceFault({ scenario }: Asked, { to, texts }: Written): Reason | null {
  const named = [...(to === 'everyone' ? [] : to), ...Object.keys(texts)];
  return named.every((party) => hasParty(scenario, party)) ? null : 'no-such-party';
}

function happeningFault({ state, scenario }: Asked, what: Exclude<Trigger, { score: unknown } | { by: unknown }>) {
  if ('tabledBy' in what && !hasParty(scenario, what.tabledBy)) return 'no-such-party';
  if (!('tabledBy' in what)) {
    const terms = Object.entries(conditionOf('tabled' in what ? what.tabled : what.inForce));
    const issues = [...scenario.issues, ...scenario.held];
    const known = terms.every(([issue, wanted]) => {
      const options = issues.find(({ id }) => id === issue)?.options ?? [];
      return wanted.every((option) => options.some(({ id }) => id === option));
    });
    if (!known) return 'no-such-option';
    if (terms.length === 0) return 'no-terms';
  }
  return whatHappened(state, scenario, what) ? 'already-happened' : null;
}

function triggerFault(asked: Asked, when: Trigger): Reason | null {
  if ('by' in when) return happeningFault(asked, when.without);
  if (!('score' in when)) return happeningFault(asked, when);
  const { state, scenario } = asked;
  if (!hasParty(scenario, when.score.party)) return 'no-such-party';
  return triggeredBy(state, scenario, when) ? 'already-happened' : null;
}

/** Whether the phase on the clock is beyond the moment of a release, also while the clock stands still. */
function isPast(state: State, release: Release, at: number): boolean {
  const { clock } = state;
  const due = dueAt({ ...state, clock: clock && { ...clock, paused: false } }, { release });
  return due !== null && due <= (clock?.pausedAt ?? at);
}

/** [IN10] What an inject is to wait for can still come about: the moment is not past, and it has not happened. */
function releaseFault(asked: Asked, release: Release): Reason | null {
  const { state, scenario, stamp } = asked;
  const moment = momentOf({ release });
  if (moment) {
    const phase = phaseOfMoment(scenario, moment);
    if (phase < 0) return 'no-such-phase';
    if (state.stage === 'playing' && phase < state.phase) return 'moment-past';
    if (state.stage === 'playing' && phase === state.phase && isPast(state, release, stamp.at)) return 'moment-past';
  }
  return release !== 'by-hand' && 'when' in release ? triggerFault(asked, release.when) : null;
}

const sameText = (a: Written, b: Written): boolean =>
  JSON.stringify([a.title, a.text, a.to, a.texts]) === JSON.stringify([b.title, b.text, b.to, b.texts]);

/** [IN9] Until it is released, the facilitator edits what an inject says and to whom. What it changes stays. */
export function editInject(asked: Asked, { inject: id, title, text, to, texts }: Of<'edit-inject'>): Decision {
  const planned = unreleased(asked, id);
  if (typeof planned === 'string') return refuse(planned);
  const written = { title, text, to, texts };
  const fault = audienceFault(asked, written);
  if (fault) return refuse(fault);
  if (sameText(planned.inject, written)) return refuse('nothing-changed');
  return accept({ type: 'inject-edited', ...told(asked.stamp, []), inject: id, ...written });
}

/** [IN10] The facilitator arms an inject on a moment or a condition, or keeps it for the hand; a skipped one comes back. */
export function armInject(asked: Asked, { inject: id, release }: Of<'arm-inject'>): Decision {
  const planned = unreleased(asked, id);
  if (typeof planned === 'string') return refuse(planned);
  const fault = releaseFault(asked, release);
  if (fault) return refuse(fault);
  return accept({ type: 'inject-armed', ...told(asked.stamp, []), inject: id, release });
}

/** [IN11] The facilitator skips an inject; it can be armed again, or released by hand. */
export function skipInject(asked: Asked, { inject: id }: Of<'skip-inject'>): Decision {
  const planned = unreleased(asked, id);
  if (typeof planned === 'string') return refuse(planned);
  if (planned.status === 'skipped') return refuse('inject-over');
  const { release } = planned.inject;
  return accept({
    type: 'inject-skipped',
    ...told(asked.stamp, []),
    inject: id,
    cause: 'by-hand',
    release,
    evidence: null,
  });
}

/** An id that tells its readers nothing, not even how many there were before. */
const idFrom = (fresh: string): string =>
  `added-${[...fresh]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .slice(0, 34)}`;

/** [IN12] The facilitator writes an inject on the spot, to release now or to wait like any other. It changes no score. */
export function writeInject(asked: Asked, command: Of<'write-inject'>): Decision {
  const { state, scenario, stamp } = asked;
  const { title, text, to, texts, release } = command;
  if (state.stage === 'closed') return refuse('session-closed');
  if (release === 'now' && state.stage === 'lobby') return refuse('session-not-started');
  const fault = audienceFault(asked, command) ?? (release === 'now' ? null : releaseFault(asked, release));
  if (fault) return refuse(fault);
  const words = { title, text, to, texts };
  const inject = improvised(idFrom(stamp.fresh), words, release === 'now' ? 'by-hand' : release);
  const written = { type: 'inject-written', ...told(stamp, []), inject } as const;
  if (release !== 'now') return accept(written);
  return accept(written, ...releaseInject({ state: evolve(state, written), scenario, stamp }, inject, 'by-hand'));
}
