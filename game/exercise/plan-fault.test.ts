import { expect, test } from 'vitest';
import { Plan } from './plan';
import { planFault } from './plan-fault';

const least = { scenario: 'duo', title: 'T', name: 'Fay', pace: 'standard', clock: 'automatic' };
const fault = (change: object) => planFault(Plan.parse({ ...least, ...change }), ['north', 'south']);
const listed = (name: string, table: string | null = null, party: string | null = null) => ({ name, table, party });

test.each([
  ['the least that can be said', {}, null],
  ['tables that differ in case alone', { tables: ['Red', 'red'] }, 'tables-alike'],
  ['a list that fits', { tables: ['Red', 'Blue'], list: [listed('Ann', 'blue', 'north'), listed('Bo')] }, null],
  ['a table that is none', { list: [listed('Ann', 'Green')] }, 'class-list'],
  ['a party that is none', { list: [listed('Ann', null, 'west')] }, 'class-list'],
  ['a name twice', { list: [listed('Zoë'), listed('zoe')] }, 'class-list'],
  ['twelve in a party', { list: Array.from({ length: 12 }, (_, n) => listed(`P${n}`, null, 'north')) }, null],
  ['thirteen in a party', { list: Array.from({ length: 13 }, (_, n) => listed(`P${n}`, null, 'north')) }, 'class-list'],
  ['a hundred and one who wait', { list: Array.from({ length: 101 }, (_, n) => listed(`P${n}`)) }, 'class-list'],
])('%s', (_, change, expected) => {
  expect(fault(change)).toBe(expected);
});
