import { expect, test } from 'vitest';
import { replay } from '../../../../game/session/evolve';
import { viewOf } from '../../../../game/session/view';
import { Play } from '../../../../tests/support/play';
import { duo, six } from '../../../../tests/support/scenarios';
import { issueHistory } from './issue-history';

const said = (play: Pick<Play, 'state'>, issue: string) =>
  issueHistory(play.state, issue).map(({ version, author, option, was, clause }) => [
    version,
    author,
    option,
    was,
    clause,
  ]);

function negotiated() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: { levy: 'high' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  const amend = (by: string, version: number, terms: Record<string, string>, clauses: Record<string, string> = {}) =>
    play.do(by, { type: 'amend-proposal', proposal, version, terms, clauses });
  return { play, amend };
}

test('an issue remembers each option, who proposed it and in which version, the newest last', () => {
  const { play, amend } = negotiated();
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { levy: 'none' }, clauses: {} });
  amend('south', 1, { levy: 'low' });
  expect(said(play, 'levy')).toEqual([
    [1, 'north', 'high', null, null],
    [1, 'south', 'none', null, null],
    [2, 'south', 'low', 'high', null],
  ]);
  expect(said(play, 'border')).toEqual([]);
});

test('a version that leaves an issue as it was is not in its history; one that takes it out is', () => {
  const { play, amend } = negotiated();
  amend('south', 1, { levy: 'high', water: 'metered' });
  amend('north', 2, { water: 'metered' });
  expect(said(play, 'levy')).toEqual([
    [1, 'north', 'high', null, null],
    [3, 'north', null, 'high', null],
  ]);
  expect(said(play, 'water')).toEqual([[2, 'south', 'metered', null, null]]);
});

test('clause texts count: added, changed and taken out under the same option', () => {
  const { play, amend } = negotiated();
  amend('south', 1, { levy: 'high' }, { levy: 'In kind.' });
  amend('north', 2, { levy: 'high' }, { levy: 'In coin.' });
  amend('south', 3, { levy: 'high' });
  expect(said(play, 'levy').slice(1)).toEqual([
    [2, 'south', 'high', 'high', 'added'],
    [3, 'north', 'high', 'high', 'changed'],
    [4, 'south', 'high', 'high', 'taken out'],
  ]);
});

test('what was proposed at other tables is not in the history that a party reads', () => {
  const play = new Play(six).control('start-session');
  const deal = { instrument: 'berth-deal', terms: { berth: 'reserved' }, clauses: {} };
  play.do('harbour', { type: 'table-proposal', ...deal, to: ['shipper'] });
  const seenBy = (party: string) => said({ state: replay(viewOf(`party:${party}`, play.log)) }, 'berth');
  expect(seenBy('shipper')).toEqual([[1, 'harbour', 'reserved', null, null]]);
  expect(seenBy('greens')).toEqual([]);
});
