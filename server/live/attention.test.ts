import { expect, test } from 'vitest';
import type { Attention } from '../../game/protocol/socket';
import type { Viewer } from '../../game/session/view';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import { seenOf } from './attention';

const play = new Play(six)
  .seat('aide', 'player', 'city', 'Aide')
  .seat('olga', 'observer', null, 'Olga')
  .control('start-session');
const see = (viewer: Viewer, seat: string, attention: Partial<Attention>) =>
  seenOf({ state: play.state, at: play.now }, viewer, seat, { row: null, typingTo: null, ...attention });

test('a row of the draft is seen inside the delegation and nowhere else', () => {
  expect(see('party:city', 'aide', { row: 'berth' }).row).toBe('berth');
  for (const viewer of ['party:greens', 'public', 'control'] as const)
    expect(see(viewer, 'aide', { row: 'berth' }).row).toBeNull();
});

test('typing is seen by those who would read it, and by nobody else', () => {
  const typing = { typingTo: ['greens'] };
  expect(see('party:greens', 'aide', typing).typingTo).toEqual(['greens']);
  expect(see('party:city', 'aide', typing).typingTo).toEqual(['greens']);
  for (const viewer of ['party:harbour', 'public', 'control'] as const)
    expect(see(viewer, 'aide', typing).typingTo).toBeNull();
  expect(see('party:greens', 'aide', { typingTo: 'delegation' }).typingTo).toBeNull();
  expect(see('party:city', 'aide', { typingTo: 'delegation' }).typingTo).toBe('delegation');
  expect(see('control', 'aide', { typingTo: 'control' }).typingTo).toBe('control');
});

test('an address is told as the message would have it, however often it names somebody', () => {
  const many = { typingTo: ['greens', 'city', 'greens'] };
  expect(see('party:greens', 'aide', many).typingTo).toEqual(['greens']);
});

test('who may not speak there, is not seen typing', () => {
  expect(see('party:city', 'olga', { typingTo: 'everyone' }).typingTo).toBeNull();
  expect(see('party:city', 'nobody', { typingTo: 'everyone' }).typingTo).toBeNull();
  expect(see('party:city', 'aide', { typingTo: ['mayor'] }).typingTo).toBeNull();
  const paused = new Play(six).control('start-session', 'pause-clock');
  const at = { state: paused.state, at: paused.now };
  expect(seenOf(at, 'party:greens', 'head-city', { row: null, typingTo: ['greens'] }).typingTo).toBeNull();
});
