import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { viewerAt } from './viewer-at';

test('a person has the eyes of the place of the moment: none, the room, a party, another, none, and back', () => {
  const play = new Play(duo);
  const before = play.log.length;
  const seen = () => viewerAt(play.log, 'olga', play.log.length);
  expect(seen()).toBeNull();
  play.seat('olga', 'observer', null, 'Olga');
  expect(seen()).toBe('public');
  play.control('start-session').do('control', { type: 'place-seat', seat: 'olga', role: 'player', party: 'south' });
  expect(seen()).toBe('party:south');
  const inSouth = play.log.length;
  play.do('control', { type: 'place-seat', seat: 'olga', role: 'evaluator', party: null });
  expect(seen()).toBe('control');
  play.do('control', { type: 'remove-seat', seat: 'olga' });
  expect(seen()).toBeNull();
  play.server({ type: 'reissue-link', seat: 'olga', secretHash: 'another' });
  expect(seen()).toBe('control');
  expect(viewerAt(play.log, 'olga', inSouth)).toBe('party:south');
  expect(viewerAt(play.log, 'olga', before)).toBeNull();
});
