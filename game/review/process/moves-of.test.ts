import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import type { Terms } from '../../scenario/id';
import { viewOf } from '../../session/view';
import { courseOf } from './course-of';
import { movesOf } from './moves-of';

const movesIn = (play: Play) => movesOf(courseOf(play.log) ?? []).map(({ move }) => move);
const table = (play: Play, by: string, instrument: string, terms: Terms): string => {
  play.do(by, { type: 'table-proposal', instrument, to: ['north', 'south'], terms, clauses: {} });
  return play.last('proposal-tabled').proposal;
};

test('tabled, amended, signed: where, when, whose, which version, and what it would bring each', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const proposal = table(play, 'north', 'pact', { levy: 'high' });
  const tabledAt = [play.log.length, play.now];
  play.do('south', { type: 'amend-proposal', proposal, version: 1, terms: { levy: 'low' }, clauses: {} });
  play.do('north', { type: 'sign-proposal', proposal, version: 2 });
  const moves = movesIn(play);
  expect([moves[0]?.position, moves[0]?.at]).toEqual(tabledAt);
  expect(moves.map(({ party, kind, version, scores }) => [party, kind, version, scores])).toEqual([
    ['north', 'tabled', 1, [17, 5]],
    ['south', 'amended', 2, [13, 10]],
    ['north', 'signed', 2, [13, 10]],
  ]);
  expect(moves[2]).toMatchObject({ proposal, instrument: 'pact', audience: ['north', 'south'] });
  expect(moves[2]?.brings).toEqual({ border: 'patrolled', water: 'unshared', levy: 'low' });
});

test('a move brings what it settles on top of what is in force, less what delay has cost by then', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const letter = table(play, 'south', 'side-letter', { water: 'metered' });
  for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal: letter, version: 1 });
  play.control('advance-phase');
  table(play, 'north', 'pact', { levy: 'low' });
  expect(movesIn(play).at(-1)).toMatchObject({
    brings: { border: 'patrolled', water: 'metered', levy: 'low' },
    scores: [4 + 4 + 4 - 2, 3 + 5 + 5 - 1],
  });
});

test('a signature that makes an agreement is held against what was in force before it', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const letter = table(play, 'south', 'side-letter', { water: 'metered' });
  for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal: letter, version: 1 });
  const { here } = movesOf(courseOf(play.log) ?? []).at(-1) ?? {};
  expect(here?.agreements).toEqual([]);
});

test('only the whole log tells every brief', () => {
  expect(courseOf([])).toBeNull();
  const play = new Play(duo).control('start-session');
  expect(courseOf(play.log)).not.toBeNull();
  for (const viewer of ['party:north', 'party:south', 'public'] as const)
    expect(courseOf(viewOf(viewer, play.log))).toBeNull();
  expect(courseOf(viewOf('control', play.log))).toEqual(courseOf(play.log));
});
