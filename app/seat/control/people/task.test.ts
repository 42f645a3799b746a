import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { mayStandIn } from './task';

const may = ({ state }: Play, seat: string, online: string[] = []) => {
  const found = state.seats[seat];
  if (!found) throw new Error(`no seat ${seat}`);
  return mayStandIn(state, found, new Set(online));
};

test('somebody stands in for a head who is away, once, and for nobody else', () => {
  const play = new Play(duo).seat('aide', 'player', 'north', 'Aide');
  expect(may(play, 'head-north')).toBe(false);
  play.control('start-session');
  expect(may(play, 'head-north')).toBe(true);
  expect(may(play, 'head-north', ['head-north'])).toBe(false);
  expect(may(play, 'aide')).toBe(false);
  play.server({ type: 'seat-stand-in', absent: 'head-north', seat: 'deputy', secretHash: 'h', name: 'Fay' });
  expect(may(play, 'head-north')).toBe(false);
  expect(may(play, 'deputy')).toBe(false);
});
