import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { Command } from './commands';
import { Event } from './events';
import { replay } from './evolve';
import { viewOf } from './view';

const minute = 60_000;

describe('lifecycle', () => {
  test('[LC1] [LG1] a session holds its scenario in its own log, the briefs for control alone', () => {
    const { log, state } = new Play(duo);
    expect(log.slice(0, 5).map(({ type, audience }) => [type, audience])).toEqual([
      ['session-opened', 'everyone'],
      ['join-code-issued', []],
      ['scenario-adopted', 'everyone'],
      ['brief-issued', []],
      ['brief-issued', []],
    ]);
    expect(state.scenario?.issues.map(({ id }) => id)).toEqual(['border', 'water', 'levy']);
    expect(JSON.stringify(state.scenario)).not.toContain('points');
  });

  test('[LC2] [LC7] the session goes from the lobby through every phase to the close', () => {
    const play = new Play(duo).control('start-session');
    expect(play.state).toMatchObject({ stage: 'playing', phase: 0 });
    play.control('advance-phase', 'advance-phase', 'advance-phase');
    expect(play.state).toMatchObject({ stage: 'playing', phase: 3 });
    play.control('advance-phase');
    expect(play.state).toMatchObject({ stage: 'closed', tier: 'no-deal', clock: null });
    expect(play.refused('control', { type: 'advance-phase', phase: 3 })).toBe('session-closed');
    expect(play.refused('control', { type: 'start-session' })).toBe('session-closed');
  });

  test('[LC2] what needs play is refused in the lobby, and a second start too', () => {
    const play = new Play(duo);
    for (const type of ['pause-clock', 'resume-clock', 'end-session'] as const)
      expect(play.refused('control', { type })).toBe('session-not-started');
    expect(play.refused('control', { type: 'advance-phase', phase: 0 })).toBe('session-not-started');
    expect(play.control('start-session').refused('control', { type: 'start-session' })).toBe('session-started');
  });

  test('[LC7] a phase is left once: a second order to leave it finds it over', () => {
    const play = new Play(duo).control('start-session');
    const leave = { type: 'advance-phase', phase: 0 } as const;
    expect(play.refused('control', { ...leave, phase: 1 })).toBe('phase-over');
    play.do('control', leave);
    expect(play.refused('control', leave)).toBe('phase-over');
    expect(play.state.phase).toBe(1);
  });

  test('[LC13] [VW4] nobody reads a brief before the start, whatever chairs they try; then each party its own', () => {
    const play = new Play(duo).seat('hopper', 'player', null, 'Hopper');
    const viewers = ['party:north', 'party:south', 'public'] as const;
    for (const party of ['north', 'south', null]) {
      play.do('hopper', { type: 'choose-party', party });
      for (const viewer of viewers) {
        const seen = JSON.stringify(viewOf(viewer, play.log));
        for (const secret of ['brief-issued', 'reads this', 'Water for', 'points', 'reservation'])
          expect(seen).not.toContain(secret);
      }
    }
    play.control('start-session');
    const briefs = viewers.map((viewer) => Object.keys(replay(viewOf(viewer, play.log)).briefs));
    expect(briefs).toEqual([['north'], ['south'], []]);
    expect(play.log.filter(({ type }) => type === 'brief-issued')).toHaveLength(4);
  });

  test('[LC3] a phase lasts its minutes times the pace; pace 0 runs no clock', () => {
    const half = new Play(duo, { pace: 0.5 }).control('start-session');
    expect(half.last('phase-started').deadline).toBe(half.now + 2.5 * minute);
    const untimed = new Play(duo, { pace: 0 }).control('start-session');
    expect(untimed.last('phase-started').deadline).toBeNull();
    expect(untimed.refused('control', { type: 'adjust-clock', minutes: 1 })).toBe('no-clock');
  });

  test('[LC4] at its deadline a phase advances by itself, once', () => {
    const play = new Play(duo).control('start-session');
    const { deadline } = play.last('phase-started');
    const passed = { type: 'deadline-passed', deadline: deadline ?? 0 } as const;
    expect(play.refused('server', passed)).toBe('clock-running');
    play.now += 5 * minute;
    play.server(passed);
    expect(play.state.phase).toBe(1);
    expect(play.refused('server', passed)).toBe('clock-running');
  });

  test('[LC4] after the deadline nothing more is done in a phase that advances by itself', () => {
    const play = new Play(duo).control('start-session');
    play.now += 5 * minute;
    expect(play.refused('north', { type: 'send-message', to: 'everyone', text: 'late' })).toBe('time-is-up');
  });

  test('[LC4] a phase that waits for the facilitator is overdue, and stays open', () => {
    const play = new Play(duo, { clock: 'facilitator' }).control('start-session');
    const { deadline } = play.last('phase-started');
    play.now += 5 * minute;
    play.server({ type: 'deadline-passed', deadline: deadline ?? 0 });
    expect(play.state).toMatchObject({ phase: 0, clock: { overdue: true } });
    play.do('north', { type: 'send-message', to: 'everyone', text: 'one more word' });
    expect(play.refused('server', { type: 'deadline-passed', deadline: deadline ?? 0 })).toBe('clock-running');
    play.do('control', { type: 'adjust-clock', minutes: 2 });
    expect(play.state.clock).toMatchObject({ overdue: false, deadline: play.now + 2 * minute });
  });

  test('[LC4] the phase after one that was overdue becomes overdue in its turn', () => {
    const play = new Play(duo, { clock: 'facilitator' }).control('start-session');
    for (const phase of [0, 1]) {
      const deadline = play.last('phase-started').deadline ?? 0;
      expect(play.state.clock?.overdue).toBe(false);
      play.now = deadline;
      play.server({ type: 'deadline-passed', deadline });
      expect(play.state).toMatchObject({ phase, clock: { overdue: true } });
      play.control('advance-phase');
    }
  });

  test('[LC5] a pause keeps the time that was left and stops all but inner talk', () => {
    const play = new Play(duo).control('start-session');
    const left = (play.last('phase-started').deadline ?? 0) - play.now;
    play.control('pause-clock');
    expect(play.last('clock-paused').remaining).toBe(left - 1_000);
    expect(play.refused('north', { type: 'send-message', to: 'everyone', text: 'now?' })).toBe('clock-paused');
    play.do('north', { type: 'send-message', to: 'delegation', text: 'among us' });
    play.do('north', { type: 'send-message', to: 'control', text: 'why?' });
    expect(play.refused('control', { type: 'pause-clock' })).toBe('clock-paused');
    play.control('resume-clock');
    expect(play.last('clock-resumed').deadline).toBe(play.now + left - 1_000);
    expect(play.refused('control', { type: 'resume-clock' })).toBe('clock-running');
  });

  test('[LC5] a pause has its reason until it ends', () => {
    const play = new Play(duo).control('start-session');
    play.do('control', { type: 'pause-clock', reason: 'The delegations asked for ten minutes.' });
    expect(play.last('clock-paused')).toMatchObject({
      audience: 'everyone',
      reason: 'The delegations asked for ten minutes.',
    });
    expect(play.state.clock?.pauseReason).toBe('The delegations asked for ten minutes.');
    expect(play.control('resume-clock').state.clock?.pauseReason).toBeNull();
    expect(play.control('pause-clock').state.clock?.pauseReason).toBeNull();
  });

  test('[LC5] a reason says something, in at most 300 characters', () => {
    const reasonOf = (reason: string) => Command.safeParse({ type: 'pause-clock', reason });
    expect(reasonOf(' lunch ').data).toEqual({ type: 'pause-clock', reason: 'lunch' });
    for (const reason of ['', '  ', 'x'.repeat(301)]) expect(reasonOf(reason).success).toBe(false);
  });

  test('[LC5] a pause in a log from before there were reasons has none', () => {
    const old = { type: 'clock-paused', audience: 'everyone', at: 1, by: 'control', remaining: 5 };
    expect(Event.parse(old)).toEqual({ ...old, reason: null, waitingFor: null });
  });

  test('[LC6] minutes are added and cut, running or paused; a cut past now ends the phase now', () => {
    const play = new Play(duo).control('start-session');
    const { deadline } = play.last('phase-started');
    play.do('control', { type: 'adjust-clock', minutes: 3 });
    expect(play.state.clock?.deadline).toBe((deadline ?? 0) + 3 * minute);
    play.do('control', { type: 'adjust-clock', minutes: -60 });
    expect(play.state.clock?.deadline).toBe(play.now);
    play.control('pause-clock').do('control', { type: 'adjust-clock', minutes: 4 });
    expect(play.state.clock).toMatchObject({ deadline: null, remaining: 4 * minute });
  });

  test('[LC6] a cut while paused leaves no less than nothing', () => {
    const play = new Play(duo).control('start-session', 'pause-clock');
    play.do('control', { type: 'adjust-clock', minutes: -60 });
    expect(play.state.clock).toMatchObject({ deadline: null, remaining: 0 });
    play.control('resume-clock');
    expect(play.state.clock?.deadline).toBe(play.now);
  });

  test('[LC8] [SC5] ended in the middle, the session closes with what is in force', () => {
    const play = new Play(duo).control('start-session', 'end-session');
    expect(play.state).toMatchObject({ stage: 'closed', tier: 'no-deal' });
    expect(play.state.outcome).toEqual({ border: 'patrolled', water: 'unshared', levy: 'none' });
  });

  test('[LC10] [SC2] [SC3] [SC4] at the close each party is told its own score', () => {
    const play = new Play(duo).control('start-session', 'end-session');
    const scored = play.log.filter((event) => event.type === 'party-scored');
    expect(scored.map(({ audience, party, score }) => ({ audience, party, score }))).toEqual([
      { audience: ['north'], party: 'north', score: { points: 10, delay: 5, total: 5, reservation: 12 } },
      { audience: ['south'], party: 'south', score: { points: 11, delay: 5, total: 6, reservation: 10 } },
    ]);
  });

  test('[LC11] the review is opened by the facilitator, after the close, once', () => {
    const play = new Play(duo);
    expect(play.refused('control', { type: 'open-review', talk: true, notes: false })).toBe('session-open');
    play.control('start-session', 'end-session').do('control', { type: 'open-review', talk: true, notes: false });
    expect(play.state.review).toEqual({ talk: true, notes: false });
    expect(play.refused('control', { type: 'open-review', talk: true, notes: false })).toBe('review-open');
  });

  test.each([
    { type: 'start-session' },
    { type: 'pause-clock' },
    { type: 'resume-clock' },
    { type: 'adjust-clock', minutes: 1 },
    { type: 'advance-phase', phase: 0 },
    { type: 'end-session' },
    { type: 'open-review', talk: true, notes: false },
    { type: 'place-seat', seat: 'head-south', role: 'player', party: 'north' },
    { type: 'remove-seat', seat: 'head-south' },
  ] as const)('[LC12] only the facilitator may $type', (command) => {
    const play = new Play(duo).seat('eve', 'evaluator', null, 'Eve').control('start-session');
    expect(play.refused('north', command)).toBe('facilitator-only');
    expect(play.refused('eve', command)).toBe('facilitator-only');
  });
});
