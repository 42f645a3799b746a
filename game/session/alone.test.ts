import { expect, test } from 'vitest';
import { botOf } from '../../tests/support/bot-of';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';

/** North practises with a bot; the facilitator whom every test play has is somebody whom such a session lacks. */
const alone = (setup = { alone: true }) =>
  new Play(duo, { heads: false, setup }).seat('head-north', 'player', 'north', 'Nora').server(botOf('south'));

test('[SO1] no other person is seated', () => {
  const placement = { role: 'player', party: 'south' } as const;
  const command = { type: 'open-seat', seat: 'sten', placement, secretHash: 'hash', name: 'Sten' } as const;
  expect(alone().refused('server', command)).toBe('played-alone');
  const before = new Play(duo, { heads: false, setup: { alone: true } }).server(botOf('north'));
  expect(before.server(command).state.heads['south']).toBe('sten');
  expect(alone({ alone: false }).server(command).state.heads['south']).toBe('sten');
});

test('[SO2] whoever practises has the clock, and nothing else of control', () => {
  const play = alone();
  play.do('north', { type: 'start-session' });
  play.do('north', { type: 'pause-clock' }).do('north', { type: 'resume-clock' });
  play.do('north', { type: 'advance-phase', phase: play.state.phase });
  expect(play.refused('north', { type: 'adjust-clock', minutes: 5 })).toBe('facilitator-only');
  expect(play.refused('north', { type: 'remove-seat', seat: 'bot-south' })).toBe('facilitator-only');
  expect(play.refused('bot-south', { type: 'end-session' })).toBe('facilitator-only');
  play.do('north', { type: 'end-session' });
  expect(play.state.stage).toBe('closed');
});

test('[SO2] in any other session the clock is the facilitator’s', () => {
  expect(alone({ alone: false }).refused('north', { type: 'start-session' })).toBe('facilitator-only');
});

test('[SO3] with the end the log is open', () => {
  const end = (play: Play) => play.control('start-session', 'end-session').state.review !== null;
  expect(end(alone())).toBe(true);
  expect(end(alone({ alone: false }))).toBe(false);
});
