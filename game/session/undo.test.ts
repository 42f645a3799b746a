import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { council, voting } from '../../tests/support/staged';

const minute = 60_000;
const back = (play: Play) => ({ type: 'undo-advance', phase: play.state.phase }) as const;

test('[LC15] the phase before goes on with the time that it had left, and its speakers', () => {
  const play = new Play(duo).control('start-session').do('north', { type: 'raise-hand' });
  const left = (play.state.clock?.deadline ?? 0) - play.now;
  play.control('advance-phase');
  play.now += 4_000;
  play.do('control', back(play));
  expect(play.state.phase).toBe(0);
  expect((play.state.clock?.deadline ?? 0) - play.now).toBe(left - 1_000);
  expect(play.state.floor.hands).toEqual(['head-north']);
  expect(play.events).toEqual([expect.objectContaining({ type: 'phase-reopened', audience: 'everyone' })]);
});

test('[LC15] a clock that stood still stands still again, and what waits for its moment waits as long as before', () => {
  const inject = { title: 'News', text: 'Rain.', to: 'everyone', source: 'Invented.' } as const;
  const at = { round: 'first', phase: 'statements', minute: 3 };
  const play = new Play(duoWith({ injects: [{ ...inject, id: 'rain', release: { at } }] })).control('start-session');
  play.now += minute;
  play.control('pause-clock');
  const { remaining } = play.state.clock ?? {};
  play.control('advance-phase').do('control', back(play));
  expect(play.state.clock).toMatchObject({ paused: true, remaining, deadline: null });
  // Leaving a phase releases what was still to come in it, and that cannot be untold.
  expect(play.state.injects['rain']?.status).toBe('released');
});

test('[LC15] it is undone once, within ten seconds, by a facilitator, and only what a person did', () => {
  const play = new Play(duo).control('start-session');
  expect(play.refused('control', back(play))).toBe('nothing-to-undo');
  play.control('advance-phase');
  expect(play.refused('north', back(play))).toBe('facilitator-only');
  expect(play.refused('control', { type: 'undo-advance', phase: 0 })).toBe('nothing-to-undo');
  play.now += 10_001;
  expect(play.refused('control', back(play))).toBe('nothing-to-undo');
  play.now -= 8_000;
  play.do('control', back(play));
  expect(play.refused('control', back(play))).toBe('nothing-to-undo');
});

test('[LC15] what time moved on from is not gone back to', () => {
  const play = new Play(duo).control('start-session');
  const deadline = play.state.clock?.deadline ?? 0;
  play.now = deadline;
  play.server({ type: 'deadline-passed', deadline });
  expect(play.refused('control', back(play))).toBe('nothing-to-undo');
});

test('[LC15] a phase whose votes were held is not gone back to, nor a session that closed', () => {
  const play = new Play(voting()).control('start-session');
  const terms = { border: 'open' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const by of ['north', 'south'])
    play.do(by, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  play.control('advance-phase', 'advance-phase');
  expect(play.refused('control', back(play))).toBe('votes-held');
  play.control('end-session');
  expect(play.refused('control', back(play))).toBe('session-closed');
});

test('[LC14] [LC15] back in a phase kept for a failed vote, the failure still counts: the next vote is held', () => {
  const hopeless = { ...council, start: 0, support: [] };
  const play = new Play(voting({ gates: [hopeless] })).control('start-session');
  const agree = () => {
    const pact = { instrument: 'pact', to: ['south'], terms: { border: 'open' }, clauses: {} };
    play.do('north', { type: 'table-proposal', ...pact });
    const { proposal } = play.last('proposal-tabled');
    for (const by of ['north', 'south'])
      play.do(by, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  };
  agree();
  play.control('advance-phase', 'advance-phase');
  agree();
  const [again, votes] = [2, 3];
  expect(play.state.phase).toBe(again);
  play.control('advance-phase').do('control', back(play));
  expect(play.state.phase).toBe(again);
  play.control('advance-phase');
  expect(play.state).toMatchObject({ stage: 'playing', phase: votes });
});
