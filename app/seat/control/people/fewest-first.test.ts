import { expect, test } from 'vitest';
import { botOf } from '../../../../tests/support/bot-of';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { fewestFirst } from './fewest-first';

const order = ({ state }: Play) => fewestFirst(state).map(({ id }) => id);

test('a latecomer is let in where the fewest people are: neither empty chairs nor stand-ins count', () => {
  const play = new Play(duo, { heads: false });
  expect(order(play)).toEqual(['north', 'south']);
  play.seat('nora', 'player', 'north', 'Nora').seat('chair', 'player', 'south');
  expect(order(play)).toEqual(['south', 'north']);
  play.seat('sten', 'player', 'south', 'Sten').seat('sue', 'player', 'south', 'Sue').control('start-session');
  play.server({ type: 'seat-stand-in', absent: 'nora', seat: 'deputy', secretHash: 'h', name: 'Fay' });
  expect(order(play)).toEqual(['north', 'south']);
});

test('a bot takes no person’s place', () => {
  const play = new Play(duo, { heads: false }).seat('nora', 'player', 'north', 'Nora');
  expect(order(play.server(botOf('south')))).toEqual(['south', 'north']);
});

test('a party that is full is not offered', () => {
  const play = new Play(duo, { heads: false });
  for (let seat = 0; seat < 12; seat += 1) play.seat(`seat-${seat}`, 'player', 'north');
  expect(order(play)).toEqual(['south']);
});
