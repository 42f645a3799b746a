import type { Fault } from '../../scenario/faults/fault';
import type { Inject, Moment, Trigger } from '../../scenario/inject';
import { briefOf } from '../../scenario/publish';
import type { Scenario } from '../../scenario/scenario-file';
import { statusQuo } from '../../scoring/outcome';
import { scoreOf } from '../../scoring/score';
import { actionOf, scoreCeiling, whyNever } from './can-happen';
import { phasesUpTo } from './phases-played';

type Found = Readonly<{ path: readonly (string | number)[]; message: string; right: string }>;
type Timed = Extract<Trigger, { by: unknown }>;
type Scored = Extract<Trigger, { score: unknown }>;

function momentFaults(scenario: Scenario, moment: Moment, path: readonly (string | number)[]): Found[] {
  if (phasesUpTo(scenario, moment).length > 0) return [];
  const message = `no session comes to phase ${moment.phase} of round ${moment.round}`;
  return [{ path, message, right: 'a phase that is played, or a ratification that can fail before it' }];
}

function scoreFaults(scenario: Scenario, { score: { party, atLeast } }: Scored): Found[] {
  const path = ['score', 'atLeast'];
  const ceiling = scoreCeiling(scenario, party);
  if (ceiling !== null && atLeast > ceiling)
    return [{ path, message: `no session gives ${party} a score of ${atLeast}`, right: `at most ${ceiling}` }];
  const start = scoreOf(briefOf(scenario, party), statusQuo(scenario), null).total;
  if (atLeast > start) return [];
  const message = `${party} has a score of ${start} before anything is agreed, so this holds from the start`;
  return [{ path, message, right: `more than ${start}` }];
}

/** What is waited for must be able to happen by then: else the inject comes in every session. */
function withoutFaults(scenario: Scenario, { by, without }: Timed): Found[] {
  const path = ['without'];
  const right = 'something that can happen before that moment, or `at` in place of `by` and `without`';
  const never = whyNever(scenario, without);
  if (never !== null)
    return [{ path, message: `this is always without it, so it comes in every session: ${never}`, right }];
  const action = actionOf(without);
  const before = phasesUpTo(scenario, by);
  if (before.length === 0 || before.some(({ allows }) => allows.includes(action))) return [];
  return [{ path, message: `no phase before that moment allows to ${action}, so it comes in every session`, right }];
}

function triggerFaults(scenario: Scenario, when: Trigger): Found[] {
  if ('by' in when) return [...momentFaults(scenario, when.by, ['by']), ...withoutFaults(scenario, when)];
  if ('score' in when) return scoreFaults(scenario, when);
  const never = whyNever(scenario, when);
  if (never === null) return [];
  const path = Object.keys(when);
  return [
    { path, message: `this can never hold: ${never}`, right: 'terms that one session or another can bring about' },
  ];
}

function releaseFaults(scenario: Scenario, { release }: Inject): Found[] {
  if (release === 'by-hand') return [];
  if ('at' in release) return momentFaults(scenario, release.at, ['at']);
  return triggerFaults(scenario, release.when).map((found) => ({ ...found, path: ['when', ...found.path] }));
}

/** Injects that no session releases of itself, or that every session does though a condition is stated. */
export const deadInjects = (scenario: Scenario): Fault[] =>
  scenario.injects.flatMap((inject, index) =>
    releaseFaults(scenario, inject).map(({ path, message, right }) => ({
      path: ['injects', index, 'release', ...path],
      message: `inject ${inject.id}: ${message}`,
      right,
    })),
  );
