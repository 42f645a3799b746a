import { describe, expect, test } from 'vitest';
import type { Row } from './list-fault';
import { peopleOf } from './people-of';

const known = {
  parties: [
    { id: 'us', name: 'United States', letters: 'US' },
    { id: 'ukraine', name: 'Ukraine', letters: 'UA' },
  ],
  tables: ['Red', 'Blue'],
};
const rows = (text: string): Row[] => text.split('\n').map((line, n) => ({ line: n + 1, cells: line.split(',') }));
const read = (text: string) => peopleOf(rows(text), known);
const faults = (text: string) => {
  const list = read(text);
  return list.ok ? [] : list.faults.map(({ line, column, what, todo }) => `${line}:${column} ${what} ${todo}`);
};

describe('a class list that can be read', () => {
  test('columns in any order, parties by id, name or letters, tables by name or number', () => {
    expect(read('Delegation,Name,Group\nua,  Ann   Lee ,2\nUNITED states,Bo,red\n\n,Cy,')).toEqual({
      ok: true,
      people: [
        { name: 'Ann Lee', table: 'Blue', party: 'ukraine' },
        { name: 'Bo', table: 'Red', party: 'us' },
        { name: 'Cy', table: null, party: null },
      ],
    });
  });

  test('names alone need no headings', () => {
    expect(read('Ann\nBo')).toMatchObject({ ok: true, people: [{ name: 'Ann' }, { name: 'Bo' }] });
  });
});

describe('what is wrong is said, all at once, and nothing is read', () => {
  test.each([
    ['no headings', 'Ann,Red\nBo,Blue', /^1:0 The first line does not say/],
    ['a heading that is none', 'name,prty\nAnn,us', /^1:2 “prty” is no column .* Did you mean “party”/],
    ['no names', 'table,party\nRed,us', /^1:0 There is no column “name”/],
    ['a column twice', 'name,role,party\nAnn,us,us', /^1:3 There are two columns for the party/],
    ['an unknown party', 'name,party\nAnn,Ukrane', /^2:2 “Ukrane” is no delegation .* Did you mean “Ukraine”/],
    ['a party far from all', 'name,party\nAnn,Atlantis', /Write one of: United States \(US\), Ukraine \(UA\)/],
    ['an unknown table', 'name,table\nAnn,3', /^2:2 There is no table “3”. Write one of: Red, Blue/],
    ['a line without a name', 'name,party\n,us', /^2:1 The name is missing/],
    ['a name that is too long', `name\n${'x'.repeat(61)}`, /^2:1 .* is 61 characters long. Shorten it to 60/],
    ['a control character', 'name,party\nAnn\u0007,us', /^2:1 .* cannot be seen/],
    ['more cells than headings', 'name,party\nLee, Ann,us', /^2:3 The line has more columns/],
    ['headings and nobody', 'name,party', /^0:0 The list names nobody/],
    ['nothing at all', '', /^0:0 The list is empty/],
  ])('%s', (_, text, words) => {
    expect(faults(text).join('\n')).toMatch(new RegExp(words.source, 'm'));
  });

  test('doubled names, both lines named, accents and case aside', () => {
    expect(faults('name\nZoë Lind\nBo\nzoe  lind')).toEqual([
      '4:1 “zoe lind” stands in line 2 already. Add a letter to one of the two, so that each finds the right chair.',
    ]);
  });

  test('several faults, in the order of the list', () => {
    expect(faults('name,party,table\nAnn,x1,Green\n,us,').map((each) => each.slice(0, 3))).toEqual([
      '2:2',
      '2:3',
      '3:1',
    ]);
  });

  test('more people than a delegation, or the tables, can seat', () => {
    const many = (count: number, rest: string) => Array.from({ length: count }, (_, n) => `P${n}${rest}`).join('\n');
    expect(faults(`name,table,party\n${many(13, ',Red,us')}`)[0]).toMatch(/^14:3 This delegation has 12 people at Red/);
    expect(faults(`name,table,party\n${many(49, ',,')}`)[0]).toMatch(/^0:0 The list has 49 people; 48 is the most/);
  });

  test('a bounded number of faults, and how many more', () => {
    const list = read(`name,party\n${Array.from({ length: 45 }, (_, n) => `P${n},zz`).join('\n')}`);
    expect(list).toMatchObject({ ok: false, more: 5 });
  });
});
