import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { countsOf, everyProposal, filtered, type ProposalFilter } from './proposal-filter';

const play = new Play(duo).control('start-session', 'advance-phase');
const table = (by: string, border: string): string => {
  const to = [by === 'north' ? 'south' : 'north'];
  play.do(by, { type: 'table-proposal', instrument: 'pact', to, terms: { border }, clauses: {} });
  return play.last('proposal-tabled').proposal;
};
const gone = table('north', 'closed');
const declined = table('south', 'closed');
const amended = table('north', 'open');
const fresh = table('south', 'patrolled');
play.do('north', { type: 'withdraw-proposal', proposal: gone });
play.do('north', { type: 'decline-proposal', proposal: declined, version: 1, reason: 'No.' });
play.do('south', {
  type: 'amend-proposal',
  proposal: amended,
  version: 1,
  terms: { border: 'patrolled' },
  clauses: {},
});

const north = { state: play.state, scenario: publicScenario(duo), party: 'north' };
const shown = (filter: Partial<ProposalFilter>) => filtered(north, { ...everyProposal, ...filter }).map(({ id }) => id);

test('all of them: what is open first, the newest version before older ones', () => {
  expect(shown({})).toEqual([amended, fresh, declined, gone]);
});

test('waiting is what needs one’s own signature and has no answer yet', () => {
  expect(shown({ kind: 'waiting' })).toEqual([amended, fresh]);
  expect(filtered({ ...north, party: null }, { kind: 'waiting', party: null })).toEqual([]);
});

test('open and closed share them out', () => {
  expect(shown({ kind: 'open' })).toEqual([amended, fresh, declined]);
  expect(shown({ kind: 'closed' })).toEqual([gone]);
  expect(countsOf(north, null)).toEqual({ all: 4, waiting: 2, open: 3, closed: 1 });
});

test('by party: what it tabled or amended', () => {
  expect(shown({ party: 'south' })).toEqual([amended, fresh, declined]);
  expect(shown({ party: 'north' })).toEqual([amended, gone]);
  expect(countsOf(north, 'north')).toEqual({ all: 2, waiting: 1, open: 1, closed: 1 });
});
