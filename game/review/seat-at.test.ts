import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { viewOf } from '../session/view';
import { seatAt } from './seat-at';

const within = (text: string) => ({ type: 'send-message', to: 'delegation', text }) as const;
const texts = (play: Play, seat: string, position = play.log.length) =>
  seatAt(play.log, seat, position)?.state.messages.all.map(({ text }) => text);

test('a seat that was moved holds what the new place has read since the beginning, and no more of the old one', () => {
  const play = new Play(duo).seat('ada', 'player', 'north', 'Ada').control('start-session');
  play.do('north', within('Hold firm')).do('south', within('Give way'));
  const inNorth = play.log.length;
  expect(texts(play, 'ada')).toEqual(['Hold firm']);
  play.do('control', { type: 'place-seat', seat: 'ada', role: 'player', party: 'south' });
  expect(texts(play, 'ada')).toEqual(['Give way']);
  play.do('south', within('Still')).do('north', within('Firmer'));
  expect(texts(play, 'ada')).toEqual(['Give way', 'Still']);
  expect(texts(play, 'ada', inNorth)).toEqual(['Hold firm']);
});

test('before there was a chair, and once removed from it, there is nothing to see', () => {
  const play = new Play(duo);
  const before = play.log.length;
  play.seat('ada', 'player', 'north', 'Ada').control('start-session');
  play.do('control', { type: 'remove-seat', seat: 'ada' });
  expect(seatAt(play.log, 'ada', before)).toBeNull();
  expect(seatAt(play.log, 'ada', play.log.length)).toBeNull();
  expect(seatAt(play.log, 'ada', play.log.length - 1)?.viewer).toBe('party:north');
});

test('at every moment it is the view of the place on what had happened by then', () => {
  const { log } = new Play(duo).seat('olga', 'observer', null, 'Olga').control('start-session', 'end-session');
  const opened = log.findIndex((event) => event.type === 'seat-opened' && event.seat === 'olga') + 1;
  for (let position = opened; position <= log.length; position += 1)
    expect(seatAt(log, 'olga', position)?.log).toEqual(viewOf('public', log.slice(0, position)));
});
