import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { viewOf } from './view';

const playing = () => new Play(duo).seat('aide', 'player', 'north', 'Aide').control('start-session');
const replace = (instead: string, reason: string | null = 'Her train is late.') =>
  ({ type: 'replace-seat', instead, seat: 'newcomer', secretHash: 'new', reason }) as const;
const standIn = (absent: string, seat = 'stand-in') =>
  ({ type: 'seat-stand-in', absent, seat, secretHash: 'new', name: 'Fay, standing in' }) as const;

test('[SE12] the newcomer has the chair, and what was said before stays with whoever said it', () => {
  const play = playing().do('north', { type: 'send-message', to: 'delegation', text: 'Ours.' });
  play.server(replace('head-north'));
  expect(play.state.heads['north']).toBe('newcomer');
  expect(play.state.seats['head-north']?.removed).toBe(true);
  expect(play.state.seats['newcomer']).toMatchObject({ party: 'north', name: null });
  play.do('newcomer', { type: 'claim-seat', name: 'Nia' });
  expect(play.state.messages.all[0]?.by).toBe('head-north');
  expect(play.state.heads['north']).toBe('newcomer');
});

test('[SE12] nobody else’s chair moves with it', () => {
  const play = playing().server(replace('aide', null));
  expect(play.state.heads['north']).toBe('head-north');
  expect(play.state.removals).toEqual({});
  expect(play.refused('server', replace('aide'))).toBe('no-such-seat');
  expect(play.refused('server', replace('control'))).toBe('no-such-seat');
  expect(play.refused('north', replace('head-south'))).toBe('facilitator-only');
});

test('[SE14] why somebody is removed is for that person and control; why somebody is moved for everyone', () => {
  const play = playing().do('control', { type: 'remove-seat', seat: 'aide', reason: 'You asked to leave.' });
  expect(play.state.removals).toEqual({ aide: 'You asked to leave.' });
  for (const viewer of ['party:north', 'party:south', 'public'] as const)
    expect(JSON.stringify(viewOf(viewer, play.log))).not.toContain('asked to leave');
  const place = { type: 'place-seat', seat: 'head-south', role: 'player', party: 'north' } as const;
  play.do('control', { ...place, reason: 'North is short of people.' });
  expect(JSON.stringify(viewOf('public', play.log))).toContain('short of people');
});

test('[SE13] a stand-in is seen to be one, leads, and there is one at a time', () => {
  const play = playing().server(standIn('head-north'));
  expect(play.state.seats['stand-in']).toMatchObject({ party: 'north', standsInFor: 'head-north' });
  expect(play.state.heads['north']).toBe('stand-in');
  expect(play.refused('server', standIn('head-north', 'another'))).toBe('has-stand-in');
  expect(play.refused('server', standIn('control'))).toBe('no-such-seat');
  expect(play.refused('north', standIn('head-south'))).toBe('facilitator-only');
});

test('[SE13] [AB3] so does one who came back before the absence was noted', () => {
  const play = playing().server(standIn('head-north')).server({ type: 'note-return', seat: 'head-north' });
  expect(play.state.heads['north']).toBe('head-north');
  expect(play.state.seats['stand-in']?.removed).toBe(true);
});

test('[SE14] the reason of one removal is none of the next', () => {
  const play = playing().do('control', { type: 'remove-seat', seat: 'aide', reason: 'You asked to leave.' });
  play.server({ type: 'reissue-link', seat: 'aide', secretHash: 'another' });
  play.do('control', { type: 'remove-seat', seat: 'aide' });
  expect(play.state.removals).toEqual({});
});

test('[SE13] [AB3] the person coming back takes over at once', () => {
  const play = new Play(duo, { setup: { absence: { policy: 'stand-in', minutes: 1 } } }).control('start-session');
  play.server({ type: 'note-absence', seat: 'head-north', since: play.now, online: [] });
  play.server(standIn('head-north')).server({ type: 'note-return', seat: 'head-north' });
  expect(play.state.heads['north']).toBe('head-north');
  expect(play.state.seats['stand-in']?.removed).toBe(true);
});

test('[SE12] [SE13] who replaces an absent head has the chair, whoever kept it warm meanwhile', () => {
  const standing = playing().server(standIn('head-north')).server(replace('head-north'));
  expect(standing.state.heads['north']).toBe('newcomer');
  expect(standing.state.seats['stand-in']?.removed).toBe(true);

  const play = new Play(duo, { setup: { absence: { policy: 'stand-in', minutes: 1 } } });
  play.seat('aide', 'player', 'north', 'Aide').control('start-session');
  play.server({ type: 'note-absence', seat: 'head-north', since: play.now, online: ['aide'] });
  play.server(replace('head-north'));
  expect(play.state.heads['north']).toBe('newcomer');
  expect(play.state.stoodIn).toEqual({});
});

test('[SE13] nobody stands in for one who does not lead, or takes the place of a stand-in', () => {
  const play = playing();
  expect(play.refused('server', standIn('aide'))).toBe('no-such-seat');
  play.server(standIn('head-north'));
  expect(play.refused('server', replace('stand-in'))).toBe('no-such-seat');
  expect(play.refused('server', standIn('stand-in', 'another'))).toBe('no-such-seat');
});

test('[SE2] [SE13] a stand-in is one of the twelve', () => {
  const play = new Play(duo);
  for (let n = 1; n < 12; n += 1) play.seat(`aide-${n}`, 'player', 'north', `Aide ${n}`);
  play.control('start-session');
  expect(play.refused('server', standIn('head-north'))).toBe('party-full');
});

test('[SE13] in a delegation that nobody leads, somebody stands in for whoever will have the empty chair', () => {
  const play = new Play(duo, { heads: false }).seat('chair', 'player', 'north').server(standIn('chair'));
  expect(play.state.heads['north']).toBe('stand-in');
  play.do('chair', { type: 'claim-seat', name: 'Nora' }).server({ type: 'note-return', seat: 'chair' });
  expect(play.state.heads['north']).toBe('chair');
});
