import { expect, test } from 'vitest';
import { botOf } from '../../../tests/support/bot-of';
import { Play } from '../../../tests/support/play';
import { six } from '../../../tests/support/scenarios';
import { missingWords } from './missing-words';

const parties = six.parties.map(({ id }) => id);
const everybody = new Set(['control', ...parties.map((id) => `head-${id}`)]);
const missing = (play: Play, online: ReadonlySet<string> = everybody) => missingWords(play.state, online);

test('with everyone there nothing is missing, whether or not it was asked', () => {
  const play = new Play(six).seat('wall', 'screen', null, 'Screen').seat('olga', 'observer', null, 'Olga');
  expect(missing(play)).toEqual([]);
  play.do('control', { type: 'ask-presence' });
  for (const id of parties) play.do(id, { type: 'confirm-presence' });
  expect(missing(play)).toEqual([]);
});

test('delegations without anybody are named; a chair that nobody has taken is nobody', () => {
  const play = new Play(six, { heads: false }).seat('chair', 'player', 'greens');
  for (const id of parties.slice(0, 4)) play.seat(`head-${id}`, 'player', id, `Head of ${id}`);
  expect(missing(play)).toEqual([`The ${parties[4]} and The ${parties[5]} have nobody.`]);
});

test('a bot is nobody to wait for, and its delegation has somebody', () => {
  const play = new Play(six, { heads: false });
  for (const id of parties.slice(1)) play.seat(`head-${id}`, 'player', id, `Head of ${id}`);
  play.server(botOf(parties[0] ?? ''));
  expect(missing(play)).toEqual([]);
  play.do('control', { type: 'ask-presence' });
  expect(missing(play).join()).toMatch(/^5 have not said/);
});

test('those who have not answered are named once it was asked, those who are away before', () => {
  const play = new Play(six).seat('ann-', 'player', null, 'Ann');
  expect(missing(play, new Set([...everybody].slice(0, -1)))).toEqual([
    '1 has no delegation: Ann.',
    `2 are away: Head of ${parties[5]} and Ann.`,
  ]);
  play.do('control', { type: 'ask-presence' }).do('ann-', { type: 'confirm-presence' });
  expect(missing(play)).toEqual([
    '1 has no delegation: Ann.',
    `6 have not said that they are here: ${parties
      .slice(0, 3)
      .map((id) => `Head of ${id}`)
      .join(', ')} and 3 others.`,
  ]);
});
