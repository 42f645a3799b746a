import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { usual } from '../session/instructions';
import { playedBy } from './played-by';

/** North is a person's, South a bot's. */
const talks = () =>
  new Play(duo, { heads: false })
    .seat('head-north', 'player', 'north', 'Nora')
    .server({
      type: 'seat-bot',
      seat: 'head-south',
      party: 'south',
      standsInFor: null,
      name: 'Bot',
      instructions: usual('fair'),
    })
    .control('start-session', 'advance-phase');

const terms = { levy: 'low' };
const table = (play: Play, by: string, to: string) => {
  play.do(by, { type: 'table-proposal', instrument: 'pact', to: [to], terms, clauses: {} });
  return play.last('proposal-tabled').proposal;
};

test('whose acts negotiated decides', () => {
  const play = talks();
  table(play, 'north', 'south');
  table(play, 'south', 'north');
  expect(playedBy(play.log)).toEqual({ north: 'people', south: 'bots' });
});

test('who only signs or declines negotiates too, and talk does not count', () => {
  const play = talks();
  play.server({
    type: 'seat-bot',
    seat: 'stand-in',
    party: 'north',
    standsInFor: 'head-north',
    name: 'Bot',
    instructions: usual('fair'),
  });
  const first = table(play, 'south', 'north');
  play.do('stand-in', { type: 'decline-proposal', proposal: first, version: 1, reason: 'Too little.' });
  play.do('stand-in', { type: 'send-message', to: ['south'], text: 'Think again.' });
  expect(playedBy(play.log)).toMatchObject({ north: 'bots' });
  play.server({ type: 'note-return', seat: 'head-north' });
  play.do('north', { type: 'sign-proposal', proposal: first, version: 1 });
  expect(playedBy(play.log)).toMatchObject({ north: 'both', south: 'bots' });
});

test('who only amends negotiates too', () => {
  const play = talks();
  const proposal = table(play, 'north', 'south');
  play.do('south', { type: 'amend-proposal', proposal, version: 1, terms: { levy: 'high' }, clauses: {} });
  const seated = play.seat('sten', 'player', 'south', 'Sten');
  expect(playedBy(seated.log)).toMatchObject({ south: 'bots' });
});

test('a party that did nothing is whoever led it last, and people’s where nobody did', () => {
  expect(playedBy(talks().log)).toEqual({ north: 'people', south: 'bots' });
  const late = talks().seat('sten', 'player', 'south', 'Sten');
  expect(playedBy(late.log)).toEqual({ north: 'people', south: 'people' });
  expect(playedBy(new Play(duo, { heads: false }).log)).toEqual({ north: 'people', south: 'people' });
});
