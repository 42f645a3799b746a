import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { eventsOf, roundOf, scenarioIn } from '../../../tests/support/raw-log';
import { exampleLog, reviewLogs } from '../../../tests/support/review-logs';
import { duo } from '../../../tests/support/scenarios';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[], rule: string) =>
  keyMoments(log, null)
    .filter((moment) => moment.rule === rule)
    .map(({ position }) => position)
    .sort((a, b) => a - b);

type Tick = { at: number; phase: number | null; deadline: number | null };

/** What phase it was right after each event that changed it, and whether the clock stood still. */
function ticksOf(log: readonly Event[]) {
  const ticks: (Tick & { still: boolean })[] = [];
  let [phase, deadline, still]: [number | null, number | null, boolean] = [null, null, false];
  for (const event of log) {
    if (event.type === 'phase-started') [phase, deadline, still] = [event.phase, event.deadline, false];
    else if (event.type === 'phase-reopened')
      [phase, deadline, still] = [event.phase, event.deadline, event.remaining !== null];
    else if (event.type === 'clock-paused') still = true;
    else if (event.type === 'clock-resumed') [deadline, still] = [event.deadline, false];
    else if (event.type === 'clock-adjusted') deadline = event.deadline;
    else if (event.type === 'session-closed') [phase, still] = [null, false];
    else continue;
    ticks.push({ at: event.at, phase, deadline, still });
  }
  return ticks;
}

/** Whether a moment is in the last minutes: by what is left of the time to sign, and by the last deadline. */
function isLast(log: readonly Event[], at: number): boolean {
  const scenario = scenarioIn(log);
  const phases = scenario.rounds.flatMap((round) => round.phases);
  const signs = (phase: number | null) => phase !== null && (phases[phase]?.allows.includes('sign') ?? false);
  const ticks = ticksOf(log);
  const now = ticks.findLastIndex((tick) => tick.at <= at);
  // On the very moment of a turn it is the phase before that ended with it.
  const here = ticks[now]?.at === at && !signs(ticks[now]?.phase ?? null) ? now - 1 : now;
  const round = roundOf(scenario, ticks[here]?.phase ?? 0);
  if (!signs(ticks[here]?.phase ?? null)) return false;
  const votes = (phase: number | null) => phase !== null && (phases[phase]?.ratifies ?? false);
  const goesOn = (tick: Tick) => signs(tick.phase) && roundOf(scenario, tick.phase ?? 0) === round;
  let end = here + 1;
  // A phase that votes ends the time before it, also where one may sign in it.
  for (let tick = ticks[end]; tick && goesOn(tick); tick = ticks[end]) {
    if (votes(tick.phase) && tick.phase !== ticks[here]?.phase) break;
    end += 1;
  }
  const after = ticks.slice(end).find(({ phase }) => signs(phase) || votes(phase));
  if (after && !votes(after.phase)) return false;
  let [all, left] = [0, 0];
  for (let index = 0; index < end; index += 1) {
    const tick = ticks[index];
    const until = ticks[index + 1]?.at ?? log.at(-1)?.at ?? 0;
    if (!tick || !signs(tick.phase) || roundOf(scenario, tick.phase ?? 0) !== round || tick.still) continue;
    all += until - tick.at;
    left += Math.max(0, until - Math.max(at, tick.at));
  }
  const deadline = ticks[end - 1]?.deadline ?? null;
  return left <= all * 0.1 || (deadline !== null && at >= deadline - 60_000);
}

/** The same session, broken off right after each amendment that voided a signature. */
function brokenOff(log: readonly Event[]): readonly (readonly Event[])[] {
  const closed = eventsOf(log, 'session-closed').at(0)?.event;
  return eventsOf(log, 'proposal-amended').flatMap(({ event, position }) =>
    closed && event.voided.length ? [[...log.slice(0, position), { ...closed, at: event.at + 1 }]] : [],
  );
}

test('of any session what entered, and what was voided, in the last tenth or after the last warning', () => {
  const seen = { deals: 0, voided: 0 };
  for (const log of reviewLogs().flatMap((each) => [each, ...brokenOff(each)])) {
    const deals = eventsOf(log, 'agreement-entered').filter(({ event }) => isLast(log, event.at));
    expect(found(log, 'last-minute-deal')).toEqual(deals.map(({ position }) => position));
    const voided = eventsOf(log, 'proposal-amended').filter(
      ({ event }) => event.voided.length > 0 && isLast(log, event.at),
    );
    expect(found(log, 'signatures-voided')).toEqual(voided.map(({ position }) => position));
    seen.deals += deals.length;
    seen.voided += voided.length;
  }
  expect(seen.deals).toBeGreaterThan(0);
  expect(seen.voided).toBeGreaterThan(0);
});

test('in the example three are signed so late: before the votes, and before the second vote', () => {
  expect(found(exampleLog(), 'last-minute-deal')).toEqual([264, 270, 323]);
});

/** The last round of the duo: ten minutes for talks, five for signing. `wait` ms into the last phase the pact is signed. */
function signedAfter(wait: number, stopped = 0): Play {
  const play = new Play(duo).control('start-session', 'advance-phase', 'advance-phase');
  const terms = { levy: 'low' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('north', { type: 'sign-proposal', proposal, version: 1 });
  const begun = play.last('phase-started').at;
  play.now = begun + 600_000 - 1_000;
  play.control('advance-phase');
  if (stopped) {
    play.control('pause-clock');
    play.now += stopped - 1_000;
    play.control('resume-clock');
  }
  play.now = begun + 600_000 + stopped + wait - 1_000;
  play.do('south', { type: 'sign-proposal', proposal, version: 1 });
  play.now = begun + 900_000 + stopped - 1_000;
  return play.server({ type: 'deadline-passed', deadline: play.state.clock?.deadline ?? 0 });
}
const late = (play: Play) => keyMoments(play.log, null).filter(({ rule }) => rule === 'last-minute-deal');
const minute = 60_000;

test('the last tenth of fifteen minutes begins a minute and a half before their end, pauses not counted', () => {
  expect(late(signedAfter(3.5 * minute - 2_000))).toEqual([]);
  expect(late(signedAfter(3.5 * minute))[0]?.text).toBe(
    'Version 1 came into force 2 minutes before the time for signing ended.',
  );
  expect(late(signedAfter(3.5 * minute - 2_000, 30 * minute))).toEqual([]);
  expect(late(signedAfter(3.5 * minute, 30 * minute))).toHaveLength(1);
});

test('what an amendment voided so late is told with what it changed and what became of it', () => {
  const play = new Play(duo).control('start-session', 'advance-phase', 'advance-phase');
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: { levy: 'low' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('north', { type: 'sign-proposal', proposal, version: 1 });
  play.now += 9.5 * minute;
  play.do('south', { type: 'amend-proposal', proposal, version: 1, terms: { levy: 'none' }, clauses: {} });
  const [moment, ...more] = keyMoments(play.control('end-session').log, null).filter(
    ({ rule }) => rule === 'signatures-voided',
  );
  expect(more).toEqual([]);
  expect(moment).toMatchObject({
    key: `signatures-voided:${proposal}:2`,
    parties: ['south'],
    title: 'Signatures voided at the last moment: River Pact',
    text: 'South changed it. levy: none (was: low). The signature of North no longer counted, and it never came into force.',
  });
});
