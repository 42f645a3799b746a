import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';

const lobby = () => new Play(duo).seat('olga', 'observer', null, 'Olga');

test('[PC1] [PC2] each answers once for the seat they have, and asking again begins anew', () => {
  const play = lobby();
  expect(play.refused('north', { type: 'confirm-presence' })).toBe('presence-not-asked');
  play.do('control', { type: 'ask-presence' });
  play.do('north', { type: 'confirm-presence' }).do('olga', { type: 'confirm-presence' });
  expect(play.state.presence).toEqual({ asked: true, confirmed: ['head-north', 'olga'] });
  expect(play.refused('north', { type: 'confirm-presence' })).toBe('already-confirmed');
  play.do('control', { type: 'ask-presence' });
  expect(play.state.presence.confirmed).toEqual([]);
});

test('[PC1] only a facilitator asks, only in the lobby, and nobody waits for the last answer', () => {
  const play = lobby();
  expect(play.refused('north', { type: 'ask-presence' })).toBe('facilitator-only');
  play.do('control', { type: 'ask-presence' }).control('start-session');
  expect(play.state.stage).toBe('playing');
  expect(play.refused('north', { type: 'confirm-presence' })).toBe('session-started');
  expect(play.refused('control', { type: 'ask-presence' })).toBe('session-started');
  play.control('end-session');
  expect(play.refused('control', { type: 'ask-presence' })).toBe('session-closed');
});
