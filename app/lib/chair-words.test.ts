import { expect, test } from 'vitest';
import { replay } from '../../game/session/evolve';
import type { AbsencePolicy } from '../../game/session/setup';
import { viewOf } from '../../game/session/view';
import { botOf } from '../../tests/support/bot-of';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { chairWords, seatMark } from './chair-words';
import { pauseWords } from './clock-words';
import { timeOfDay } from './span-words';

const playing = (policy: AbsencePolicy['policy'] | null) =>
  new Play(duo, { setup: { absence: policy && { policy, minutes: 3 } } })
    .seat('aide', 'player', 'north', 'Bob')
    .control('start-session');
const gone = (play: Play) =>
  play.server({ type: 'note-absence', seat: 'head-north', since: 1_000, online: ['aide', 'head-south'] });

test('a clock that waits says for whom', () => {
  const { state } = gone(playing('wait'));
  expect(state.clock && pauseWords(state.clock, state)).toBe('Waiting for Head of north, head of North.');
  expect(state.clock && pauseWords(state.clock)).toBe('Waiting for a head of delegation who is away.');
});

test('a chair that somebody keeps says whose it is', () => {
  const play = playing('stand-in');
  expect(chairWords(play.state, 'north')).toBeNull();
  gone(play);
  expect(chairWords(play.state, 'north')).toBe(
    'Head of north is absent; Bob has the chair until Head of north is back.',
  );
  expect(chairWords(play.state, 'south')).toBeNull();
  play.server({ type: 'note-return', seat: 'head-north' });
  expect(chairWords(play.state, 'north')).toBeNull();
  expect(chairWords(gone(playing('go-on')).state, 'north')).toBe('Head of north, who has the chair, is absent.');
});

test('a bot that keeps a chair says for whom, and to those who may know whether it signs', () => {
  const play = playing('bot');
  gone(play);
  const words = (state: Play['state']) => chairWords(state, 'north');
  const until = 'A bot stands in for Head of north until Head of north is back';
  expect(words(play.state)).toBe(`${until}; it may not sign.`);
  expect(words(replay(viewOf('party:north', play.log)))).toBe(`${until}; it may not sign.`);
  expect(words(replay(viewOf('party:south', play.log)))).toBe(`${until}.`);
  const empty = new Play(duo, { heads: false }).seat('chair', 'player', 'north').server(botOf('north'));
  expect(words(empty.state)).toBe('A bot leads until somebody sits down here; it may sign.');
  const chair = new Play(duo, { heads: false }).seat('chair', 'player', 'north');
  expect(words(chair.server(botOf('north', { standsInFor: 'chair' })).state)).toMatch(/takes the empty chair/);
  const left = new Play(duo).server(botOf('north', { standsInFor: 'head-north' }));
  left.do('control', { type: 'remove-seat', seat: 'head-north' });
  expect(words(left.state)).toBe('A bot leads until somebody sits down here; it may sign.');
});

test('a stand-in is marked as such, and an absence with its beginning', () => {
  const play = gone(playing('go-on'));
  play.server({
    type: 'seat-stand-in',
    absent: 'head-north',
    seat: 'deputy',
    secretHash: 'h',
    name: 'Fay, standing in',
  });
  const { state } = play;
  const marks = ['head-north', 'aide', 'deputy'].map((id) => state.seats[id] && seatMark(state, state.seats[id]));
  expect(marks).toEqual([`absent since ${timeOfDay(1_000)}`, null, 'stand-in for Head of north']);
  expect(chairWords(state, 'north')).toBe(
    'Head of north is absent; Fay, standing in, has the chair until Head of north is back.',
  );
});

test('a bot that keeps a chair is not called by name', () => {
  expect(chairWords(gone(playing('bot')).state, 'north')).toBe(
    'A bot stands in for Head of north until Head of north is back; it may not sign.',
  );
});
