import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import { wayBack } from './way-back';

const [first] = duo.rounds.flatMap(({ phases }) => phases.map(({ name }) => name));
const back = (play: Play, later: number) => wayBack(play.state, play.now + later);

test('the way back is open for ten seconds, counted down', () => {
  const play = new Play(duo).control('start-session');
  expect(back(play, 0)).toBeNull();
  play.control('advance-phase');
  expect(back(play, 0)).toEqual({ phase: first, seconds: 10 });
  expect(back(play, 2_500)).toEqual({ phase: first, seconds: 8 });
  expect(back(play, 9_999)?.seconds).toBe(1);
  expect(back(play, 10_000)).toBeNull();
});

test('it is there for as long as the rules take it', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('control', { type: 'undo-advance', phase: 1 });
  expect(back(play, 0)).toBeNull();
  play.control('advance-phase', 'end-session');
  expect(back(play, 0)).toBeNull();
});

test('to votes that were held there is none', () => {
  const play = new Play(voting()).control('start-session');
  const terms = { border: 'open' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const by of ['north', 'south'])
    play.do(by, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  play.control('advance-phase');
  expect(back(play, 0)).not.toBeNull();
  play.control('advance-phase');
  expect(back(play, 0)).toBeNull();
});
