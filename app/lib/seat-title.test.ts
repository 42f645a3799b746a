import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { titleAt } from './seat-title';

test('a tab says the time, the phase and whose it is, and only what there is of them', () => {
  const play = new Play(duo);
  const title = (seat: string | null) => titleAt({ seat, state: play.state }, play.now);
  expect([title('head-north'), title('control'), title(null)]).toEqual(['North, A test', 'Fay, A test', '']);
  const [first] = duo.rounds.flatMap(({ phases }) => phases);
  play.control('start-session').now += 500;
  expect(title('head-north')).toMatch(new RegExp(`^0\\d:\\d\\d · ${first?.name} · North, A test$`));
  play.do('control', { type: 'pause-clock', reason: 'lunch' });
  expect(title('head-north')).toMatch(/^Paused 0\d:\d\d · /);
  play.control('end-session');
  expect(title('head-north')).toBe('North, A test');
});
