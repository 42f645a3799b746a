import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { voting } from '../../../tests/support/staged';
import { leavingNow, stillLeads } from './leaving';

const talks = () => new Play(voting()).control('start-session');

test('what was asked about holds as long as nothing happens', () => {
  const { state } = talks();
  expect(leavingNow(state)).toEqual({ phase: 0, way: 'close' });
  expect(stillLeads(leavingNow(state), state)).toBe(true);
});

test('it does not once something in force needs a vote', () => {
  const play = talks();
  const asked = leavingNow(play.state);
  const terms = { levy: 'low' };
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  const sign = { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true } as const;
  play.do('south', sign).do('north', sign);
  expect(stillLeads(asked, play.state)).toBe(false);
  const next = leavingNow(play.state);
  expect(stillLeads(next, play.control('advance-phase').state)).toBe(false);
});

test('nor once the session is over', () => {
  const play = talks();
  const asked = leavingNow(play.state);
  expect(stillLeads(asked, play.control('end-session').state)).toBe(false);
});
