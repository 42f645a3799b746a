import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { columnChoices, matching } from './column-choices';
import { agreementKey, precedentKey, proposalKey } from './sheet-column';
import { defaultColumns, shownColumns } from './shown-columns';

const scenario = publicScenario(duo);

function talks() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const table = (by: string, levy: string): string => {
    const to = by === 'north' ? ['south'] : ['north'];
    play.do(by, { type: 'table-proposal', instrument: 'pact', to, terms: { levy }, clauses: {} });
    return play.last('proposal-tabled').proposal;
  };
  const shown = (party: string | null) => defaultColumns(play.state, scenario, party);
  const names = (keys: readonly string[]) =>
    shownColumns({ state: play.state, scenario }, keys).map(({ name }) => name);
  return { play, table, shown, names };
}

test('until the reader chooses, what waits for an answer comes before the newest others, three at most', () => {
  const { table, shown } = talks();
  const asked = table('south', 'none');
  const [first, second, third] = ['low', 'high', 'none'].map((levy) => table('north', levy));
  expect(shown('north')).toEqual([asked, second, third].map((id) => proposalKey(id ?? '')));
  expect(shown('south')).toEqual([first, second, third].map((id) => proposalKey(id ?? '')));
  expect(shown(null)).toEqual([first, second, third].map((id) => proposalKey(id ?? '')));
});

test('an amendment moves no column, and goes on under the same key', () => {
  const { play, table, shown, names } = talks();
  const [first] = [table('south', 'none'), table('south', 'low')];
  const before = shown('north');
  play.do('north', { type: 'amend-proposal', proposal: first ?? '', version: 1, terms: { levy: 'high' }, clauses: {} });
  expect(shown('north')).toEqual(before);
  expect(names([proposalKey(first ?? ''), proposalKey(first ?? '', 1)])).toEqual(['S-N-1', 'S-N-1 v1']);
});

test('a key of what is no longer there is left out, and one said twice is one column', () => {
  const { table, names } = talks();
  const id = table('south', 'low');
  const keys = [proposalKey('gone'), precedentKey('gone'), proposalKey(id, 9), proposalKey(id), proposalKey(id, 1)];
  expect(names([...keys, precedentKey('old-pact')])).toEqual(['S-N-1', 'The pact of the grandfathers']);
});

test('the choice holds all that could be a column; what is shown can be hidden once it is in force', () => {
  const { play, table } = talks();
  const id = table('south', 'low');
  const groups = (keys: readonly string[]) =>
    columnChoices({ state: play.state, scenario, party: 'north' }, keys).map(({ title, choices }) => [
      title,
      choices.map(({ key }) => key),
    ]);
  const precedents = ['Precedents', [precedentKey('old-pact')]];
  expect(groups([])).toEqual([['Waiting for your answer', [proposalKey(id)]], precedents]);
  for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal: id, version: 1 });
  const inForce = ['In force', [agreementKey(id)]];
  expect(groups([])).toEqual([inForce, precedents]);
  expect(groups([proposalKey(id)])).toEqual([['No longer open', [proposalKey(id)]], inForce, precedents]);
});

test('looking for words finds what has all of them', () => {
  const { play, table } = talks();
  table('south', 'low');
  table('north', 'low');
  const found = (text: string) =>
    matching(columnChoices({ state: play.state, scenario, party: 'north' }, []), text).flatMap(({ choices }) =>
      choices.map(({ name }) => name),
    );
  expect(found('pact')).toEqual(['S-N-1', 'N-S-1', 'The pact of the grandfathers']);
  expect(found('South  river')).toEqual(['S-N-1']);
  table('south', 'none');
  expect(found('pact')[0]).toBe('S-N-2');
  expect(found(' s-n-1')[0]).toBe('S-N-1');
  expect(found('nothing of the kind')).toEqual([]);
});
