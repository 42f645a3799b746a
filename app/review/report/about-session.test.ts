import { expect, test } from 'vitest';
import { botOf } from '../../../tests/support/bot-of';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { aboutSession } from './about-session';

test('a report says when it was played, how long, and by whom', () => {
  const play = new Play(duo, { heads: false, now: Date.UTC(2026, 8, 14, 12) }).seat('nora', 'player', 'north', 'Nora');
  play.server(botOf('south'));
  expect(aboutSession(play.state, play.log)).toEqual({ when: '', played: '', people: '1 player and 1 bot' });
  play.control('start-session');
  play.now += 90 * 60_000;
  play.control('end-session');
  expect(aboutSession(play.state, play.log)).toEqual({
    when: '14 September 2026',
    played: '1 h 30 min in 1 round',
    people: '1 player and 1 bot',
  });
});
