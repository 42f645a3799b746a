import { expect, test } from 'vitest';
import { type Chair, chairsOf, playersAtTable } from './chairs-of';
import type { Listed } from './plan';

const parties = ['us', 'ua', 'eu', 'ru'];
const blank = { tables: ['Red', 'Blue'], size: null, leftovers: 'mirror', assign: 'assigned', list: [] } as const;
const person = (name: string, where: Partial<Listed> = {}): Listed => ({ name, table: null, party: null, ...where });
const class_ = (count: number) => Array.from({ length: count }, (_, n) => person(`Person ${n}`));
const names = (chairs: readonly Chair[]) => chairs.map(({ party, name }) => `${party} ${name ?? '–'}`);

test('without a list there is a chair for each delegation, and one for each who observes', () => {
  const empty = parties.map((party) => ({ role: 'player', party, name: null }));
  expect(chairsOf(blank, parties)).toEqual([empty, empty]);
  const [red, blue] = chairsOf({ ...blank, size: 9, leftovers: 'observers' }, parties);
  expect(red).toEqual([...empty, { role: 'observer', party: null, name: null }]);
  expect(blue).toEqual(empty);
  expect(playersAtTable({ ...blank, size: 9, leftovers: 'observers' }, 4)).toBe(4);
  expect(playersAtTable({ ...blank, size: 9 }, 4)).toBeNull();
});

test('everyone on a list has a chair, balanced over tables and delegations', () => {
  const tables = chairsOf({ ...blank, list: class_(11) }, parties);
  expect(tables.map(({ length }) => length)).toEqual([6, 5]);
  expect(tables.flat().every(({ name }) => name !== null)).toBe(true);
  for (const chairs of tables)
    for (const party of parties) expect(chairs.filter((chair) => chair.party === party).length).toBeOneOf([1, 2]);
});

test('who is named to a table or a delegation is there, and the others fill up around them', () => {
  const list = [person('Ann'), person('Bo', { party: 'us' }), person('Cy', { table: 'blue', party: 'us' })];
  const [red, blue] = chairsOf({ ...blank, list }, parties);
  expect(names(red ?? [])).toEqual(['us Bo', 'ua Ann', 'eu –', 'ru –']);
  expect(names(blue ?? [])).toEqual(['us Cy', 'ua –', 'eu –', 'ru –']);
});

test('where people choose for themselves, a chair has a delegation only if the list names one', () => {
  const list = [person('Ann'), person('Bo', { party: 'us' })];
  const [only] = chairsOf({ ...blank, tables: ['One'], assign: 'chosen', list }, parties);
  expect(names(only ?? [])).toEqual(['us Bo', 'null Ann']);
});

test('those for whom a list leaves no role observe, if that was wished', () => {
  const tables = chairsOf({ ...blank, leftovers: 'observers', list: class_(10) }, parties);
  expect(
    tables
      .flat()
      .filter(({ role }) => role === 'observer')
      .map(({ name }) => name),
  ).toEqual(['Person 8', 'Person 9']);
  expect(tables.map(({ length }) => length)).toEqual([5, 5]);
});
