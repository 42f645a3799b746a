import { describe, expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { statusQuo } from '../../../../game/scoring/outcome';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { amendedColumn, comparables, countDiffering, differs, heldTerms, overHolds } from './compared';
import { precedentKey, proposalKey } from './sheet-column';
import { shownColumns } from './shown-columns';

const scenario = publicScenario(duo);
const holds = { terms: statusQuo(scenario), clauses: {} };

function tabled() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const clauses = { levy: 'In kind.' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: { levy: 'low' }, clauses });
  const { proposal } = play.last('proposal-tabled');
  const sources = { state: play.state, scenario };
  return { play, proposal, sources };
}

describe('what differs', () => {
  test('another option, or another clause text under the same option', () => {
    expect(differs({ option: 'low' }, { option: 'low' })).toBe(false);
    expect(differs({ option: 'low' }, { option: 'high' })).toBe(true);
    expect(differs({ option: 'low', clause: 'In kind.' }, { option: 'low' })).toBe(true);
    expect(differs({ option: 'low' }, { option: 'low', clause: 'In kind.' })).toBe(true);
  });

  test('what a column leaves open says nothing', () => {
    expect(differs({ option: undefined }, { option: 'low', clause: 'In kind.' })).toBe(false);
  });

  test('where the compared column is open, what holds stands in for it, its clause text too', () => {
    const held = { terms: holds.terms, clauses: { border: 'At dawn.', levy: 'In kind.' } };
    const base = overHolds(held, { terms: { levy: 'low' }, clauses: {} });
    expect(base).toEqual({ terms: { ...holds.terms, levy: 'low' }, clauses: { border: 'At dawn.' } });
  });

  test('is counted over the issues that a column speaks of', () => {
    const stated = { terms: { levy: 'low', border: 'patrolled' }, clauses: {} };
    expect(countDiffering(scenario, stated, holds)).toBe(1);
    expect(
      countDiffering(scenario, holds, overHolds(holds, { terms: { levy: 'low', water: 'shared' }, clauses: {} })),
    ).toBe(2);
  });
});

test('what holds is told with the clause texts of what is in force', () => {
  const { play, proposal } = tabled();
  for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
  expect(heldTerms(play.state, scenario, { ...holds.terms, levy: 'low' }).clauses).toEqual({ levy: 'In kind.' });
});

test('everything on the sheet can be compared with, the amended version also where it is no column', () => {
  const { proposal, sources } = tabled();
  const columns = shownColumns(sources, [precedentKey('old-pact')]);
  const amended = amendedColumn(sources, { amending: { proposal, version: 1 } });
  const draft = { terms: {}, clauses: {} };
  const keys = (on: Partial<Parameters<typeof comparables>[0]>) =>
    comparables({ holds, amended, columns, draft, ...on }).map(({ key }) => key);
  expect(keys({})).toEqual(['holds', proposalKey(proposal), precedentKey('old-pact'), 'draft']);
  expect(keys({ columns: shownColumns(sources, [proposalKey(proposal)]) })).toEqual([
    'holds',
    proposalKey(proposal),
    'draft',
  ]);
  expect(keys({ amended: null, draft: null })).toEqual(['holds', precedentKey('old-pact')]);
});
