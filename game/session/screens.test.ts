import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { replay } from './evolve';
import { viewOf } from './view';

const lobby = () => new Play(duo);
const inRoom = (play: Play) => replay(viewOf('public', play.log));
const kinds = (play: Play) => play.events.map(({ type }) => type);

test('[SE15] the join code is no word of the room until the first screen shows it, and is shown once', () => {
  const play = lobby();
  expect(play.state.joinCode).toBe('ABC234');
  expect(inRoom(play)).toMatchObject({ joinCode: null, joinCodeShown: false });
  play.seat('wall', 'screen', null, 'Screen');
  expect(play.last('join-code-shown')).toMatchObject({ audience: 'everyone', code: 'ABC234' });
  expect(inRoom(play)).toMatchObject({ joinCode: 'ABC234', joinCodeShown: true });
  play.seat('hall', 'screen', null, 'Screen');
  expect(kinds(play)).not.toContain('join-code-shown');
});

test('[SE15] no other chair shows it', () => {
  const play = lobby().seat('olga', 'observer', null, 'Olga').seat('gus-', 'player', null, 'Gus');
  expect(inRoom(play).joinCode).toBeNull();
});

test('[SE15] from a screen nothing is asked for, and nobody is put in its place', () => {
  const play = lobby().seat('wall', 'screen', null, 'Screen').do('control', { type: 'ask-presence' });
  expect(play.refused('wall', { type: 'confirm-presence' })).toBe('not-a-speaker');
  expect(play.refused('wall', { type: 'claim-seat', name: 'Somebody' })).toBe('not-a-speaker');
  const place = { type: 'place-seat', party: null } as const;
  expect(play.refused('control', { ...place, seat: 'wall', role: 'player' })).toBe('no-such-seat');
  expect(play.refused('control', { ...place, seat: 'head-north', role: 'screen' })).toBe('no-such-seat');
  play.do('control', { type: 'remove-seat', seat: 'wall' });
  expect(play.state.seats['wall']?.removed).toBe(true);
});
