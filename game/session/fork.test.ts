import { describe, expect, test } from 'vitest';
import { forkCommand, forkDecision, forkPlay, nextWeek } from '../../tests/support/fork-play';
import { Play } from '../../tests/support/play';
import { playedAlone } from '../../tests/support/played-alone';
import { duo } from '../../tests/support/scenarios';
import { sixStaged } from '../../tests/support/staged';
import { nextMoment } from './due';
import { Event } from './events';
import { usual } from './instructions';
import { viewOf } from './view';

const minute = 60_000;
const terms = { border: 'patrolled', water: 'shared', levy: 'low' };

/** Two phases in, with a word, a draft, and a pact that north has signed. */
function halfway(options: ConstructorParameters<typeof Play>[1] = {}): Play {
  const play = new Play(duo, options).control('start-session', 'advance-phase');
  play.do('north', { type: 'send-message', to: ['south'], text: 'Shall we?' });
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const [proposal = ''] = Object.keys(play.state.proposals);
  return play.do('north', { type: 'sign-proposal', proposal, version: 1 });
}

describe('what a fork keeps', () => {
  test('[FK1] it goes on from play, and from nothing else', () => {
    const play = new Play(duo);
    expect(forkDecision(play.log)).toEqual({ ok: false, reason: 'session-not-started' });
    expect(forkDecision([])).toEqual({ ok: false, reason: 'session-not-started' });
    play.control('start-session');
    expect(forkPlay(play).state).toMatchObject({ stage: 'playing', phase: 0, title: 'What if' });
    expect(forkDecision(play.control('end-session').log)).toEqual({ ok: false, reason: 'session-closed' });
    expect(forkPlay(halfway()).refused('server', forkCommand(play.log))).toBe('session-started');
  });

  test('[FK3] every event of before keeps its place, and none of them opens a door of the fork', () => {
    const play = halfway().seat('wall', 'screen', null, 'Screen');
    const { log } = forkPlay(play);
    const before = log.slice(0, play.log.length);
    const doors = ['link-issued', 'join-code-issued', 'join-code-shown'];
    expect(before.filter(({ type }) => !doors.includes(type))).toEqual(
      play.log.filter(({ type }) => !doors.includes(type)),
    );
    expect(before.map(({ type }) => type)).toEqual(play.log.map(({ type }) => type));
    const told = JSON.stringify(log);
    for (const door of ['hash of control', 'hash of head-north', 'ABC234', '"exercise":"exercise"'])
      expect(told).not.toContain(`"${door}"`);
    expect(log.flatMap((event) => (event.type === 'link-issued' ? event.secretHash : [])).filter(Boolean)).toEqual([
      'hash of lead',
      'new hash of north',
      'new hash of south',
    ]);
    for (const event of log) expect(Event.parse(event)).toEqual(event);
  });

  test('[FK4] everyone is told, but not from where; the seed is another', () => {
    const play = halfway();
    const { log, state } = forkPlay(play);
    expect(state.fork).toEqual({
      at: nextWeek,
      origin: { session: 'the-other', position: play.log.length, seat: 'control', lead: 'lead' },
    });
    expect(state.seed).toBe('another seed');
    for (const viewer of ['party:north', 'public'] as const) {
      const told = JSON.stringify(viewOf(viewer, log));
      expect(told).toContain('session-forked');
      for (const secret of ['the-other', 'another seed', 'origin-recorded']) expect(told).not.toContain(secret);
    }
  });

  test('[FK6] nobody comes along, what they said stays theirs, and their links are not opened again by themselves', () => {
    const play = halfway().seat('aide', 'player', 'north', 'Ada');
    const { state } = forkPlay(play);
    expect(
      Object.values(state.seats)
        .filter(({ removed }) => !removed)
        .map(({ id }) => id),
    ).toEqual(['lead', 'new-north', 'new-south']);
    expect(state.heads).toEqual({});
    expect(state.messages.all.map(({ by, text }) => [by, text])).toEqual([['head-north', 'Shall we?']]);
    expect(state.seats['head-north']?.name).toBe('Head of north');
  });

  test('[FK6] an absent head, a stand-in, a raised hand and an undone phase are not waited for any more', () => {
    const play = new Play(duo, { setup: { absence: { policy: 'wait', minutes: 1 } } }).control('start-session');
    play.do('south', { type: 'raise-hand' }).control('advance-phase');
    play.do('south', { type: 'raise-hand' });
    play.server({ type: 'note-absence', seat: 'head-north', since: play.now, online: [] });
    expect(play.state.clock).toMatchObject({ paused: true, waitingFor: 'head-north' });
    const { state } = forkPlay(play, { at: play.now });
    expect(state).toMatchObject({ absences: {}, stoodIn: {}, floor: { speaking: null, hands: [] }, leftPhase: null });
    expect(state.clock).toMatchObject({ paused: true, waitingFor: null, pauseReason: null });
  });
});

describe('who comes into it', () => {
  test('[FK7] whoever opens the link of a delegation leads it, and a bot leads where one was asked for', () => {
    const chairs = [
      { party: 'north', seat: 'nora', secretHash: 'of nora' },
      { party: 'south', seat: 'bot-south', instructions: usual('hard') },
    ];
    const play = forkPlay(halfway(), { chairs });
    expect(play.state.heads).toEqual({ south: 'bot-south' });
    play.do('nora', { type: 'claim-seat', name: 'Nora' }).do('lead', { type: 'resume-clock' });
    expect(play.state.heads).toEqual({ south: 'bot-south', north: 'nora' });
    const [proposal = ''] = Object.keys(play.state.proposals);
    play.do('bot-south', { type: 'sign-proposal', proposal, version: 1 });
    expect(play.state.agreements.map((each) => each.proposal)).toEqual([proposal]);
    expect(JSON.stringify(viewOf('party:north', play.log))).not.toContain('bot-instructed');
  });

  test('[FK7] each party has one chair, no more and no other', () => {
    const chair = { seat: 'nora', secretHash: 'of nora' };
    for (const parties of [['north'], ['north', 'north'], ['north', 'south', 'east'], ['north', 'east']])
      expect(
        forkDecision(halfway().log, { chairs: parties.map((party) => ({ ...chair, party, seat: `new-${party}` })) }),
      ).toEqual({ ok: false, reason: 'no-such-party' });
  });

  test('[FK7] [SO2] who practised alone is alone again, and goes on when ready', () => {
    const play = playedAlone(duo).do('north', { type: 'start-session' });
    const chairs = [
      { party: 'north', seat: 'again', secretHash: 'of nora', name: 'Nora' },
      { party: 'south', seat: 'bot-again', instructions: usual('fair') },
    ];
    const forked = forkPlay(play, { lead: null, chairs });
    expect(forked.state.heads).toEqual({ north: 'again', south: 'bot-again' });
    expect(forked.state.setup.alone).toBe(true);
    expect(forked.do('again', { type: 'resume-clock' }).state.clock?.paused).toBe(false);
    expect(
      forked.refused('server', {
        type: 'open-seat',
        seat: 'more',
        placement: { role: 'player', party: 'south' },
        secretHash: 'x',
      }),
    ).toBe('played-alone');
    forked.do('again', { type: 'end-session' });
    expect(forked.state.review).not.toBeNull();
  });

  test('[FK7] with nobody to wait for, play goes on at once', () => {
    const { state } = forkPlay(halfway(), { bots: true, begins: true });
    expect(state.clock).toMatchObject({ paused: false, deadline: nextWeek + 10 * minute });
  });
});

describe('the clock', () => {
  test('[FK5] the phase stands with the time that was left, in whole minutes gone, and goes on with it', () => {
    const play = halfway();
    play.now = (play.state.clock?.startedAt ?? 0) + 3.5 * minute;
    play.do('south', { type: 'send-message', to: ['north'], text: 'We shall.' });
    const forked = forkPlay(play);
    expect(forked.state.clock).toMatchObject({ paused: true, deadline: null, remaining: 7 * minute });
    expect(nextMoment(forked.state)).toBeNull();
    forked.now += 5 * minute;
    forked.do('lead', { type: 'resume-clock' });
    expect(forked.state.clock?.deadline).toBe(forked.now + 7 * minute);
  });

  test('[FK5] where the clock stood still, it stands as it did', () => {
    const play = halfway();
    play.now += 2 * minute;
    play.control('pause-clock');
    play.now += 60 * minute;
    play.do('north', { type: 'send-message', to: 'delegation', text: 'Still waiting.' });
    const { remaining, pausedAt } = play.state.clock ?? {};
    expect(forkPlay(play).state.clock).toMatchObject({ paused: true, remaining, pausedAt });
  });

  test('[FK5] what nobody else saw moves no hand of the clock', () => {
    const [before, after] = [halfway(), halfway()].map((play, index) => {
      play.now = (play.state.clock?.startedAt ?? 0) + 3 * minute + index * 20_000;
      play.do('north', { type: 'send-message', to: 'delegation', text: 'Not for South.' });
      if (index === 1) play.do('north', { type: 'send-message', to: 'delegation', text: 'Nor this.' });
      return JSON.stringify(viewOf('party:south', forkPlay(play).log));
    });
    expect(before).toBe(after);
  });

  test('[FK5] without a clock none runs, but at another pace one may', () => {
    const play = halfway({ pace: 0 });
    expect(forkPlay(play).state.clock).toMatchObject({ paused: true, remaining: null });
    const timed = forkPlay(play, { pace: { id: 'standard', name: 'As written', factor: 1 }, begins: true, bots: true });
    expect(timed.state.clock?.deadline).toBe(nextWeek + 10 * minute);
  });

  test('[FK5] a phase that went on past its time ends, where time moves on by itself', () => {
    const play = halfway({ clock: 'facilitator' });
    play.now = (play.state.clock?.deadline ?? 0) + minute;
    play.server({ type: 'deadline-passed', deadline: play.state.clock?.deadline ?? 0 });
    expect(forkPlay(play).state.clock).toMatchObject({ overdue: true, remaining: 0 });
    const forked = forkPlay(play, { clock: 'automatic', begins: true });
    const deadline = forked.state.clock?.deadline ?? 0;
    expect(nextMoment(forked.state)).toBe(deadline);
    forked.server({ type: 'deadline-passed', deadline });
    expect(forked.state.phase).toBe(play.state.phase + 1);
  });

  test('[FK5] an inject that was released stays so; one to come comes as long after as it would have', () => {
    const play = new Play(sixStaged).control('start-session');
    const due = nextMoment(play.state);
    const forked = forkPlay(play);
    const { startedAt } = play.state.clock ?? { startedAt: 0 };
    forked.now += 90 * minute;
    forked.do('lead', { type: 'resume-clock' });
    expect((nextMoment(forked.state) ?? 0) - forked.now).toBe((due ?? 0) - startedAt);
    expect(Object.values(forked.state.injects).map(({ status }) => status)).toEqual(
      Object.values(play.state.injects).map(({ status }) => status),
    );
  });
});
