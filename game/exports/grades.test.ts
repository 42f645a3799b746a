import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { namedSession } from '../../tests/support/named-session';
import { Event } from '../session/events';
import { gradesTable, shareOf } from './grades';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

const rowsOf = (log: readonly Event[], more: { best?: Record<string, number>; bots?: boolean } = {}) => {
  const { columns, rows } = gradesTable({ log, best: {}, bots: false, ...more });
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
};

test('everybody who sat in a delegation has a line, with what they did and what it came to', () => {
  const rows = rowsOf(example, { best: { us: 100, ukraine: 60 } });
  expect(rows.map(({ name, delegation, role, score, share }) => [name, delegation, role, score, share])).toEqual([
    ['Dana', 'United States', 'head', 79, 0.3],
    ['Maya', 'Ukraine', 'head', 61, null],
    ['Tomo', 'Ukraine', 'member', 61, null],
    ['Lukas', 'Europe', 'head', 80, null],
    ['Sami', 'Europe', 'member', 80, null],
    ['Jonah', 'Russia', 'head', 47, null],
  ]);
  for (const { name, messages, proposals, signatures } of rows) {
    const seat = example.find((event) => event.type === 'seat-claimed' && event.name === name);
    const acts = example.filter(({ by }) => seat?.type === 'seat-claimed' && by === seat.seat).map(({ type }) => type);
    const count = (...types: Event['type'][]) => acts.filter((type) => types.includes(type)).length;
    expect([messages, proposals, signatures]).toEqual([
      count('message-sent', 'statement-issued'),
      count('proposal-tabled', 'proposal-amended'),
      count('proposal-signed'),
    ]);
  }
});

test('bots have no line unless they are asked for; who was taken out and who answered is said', () => {
  const { log } = namedSession();
  expect(rowsOf(log).map(({ bot, left, survey }) => [bot, left, survey])).toEqual([
    [false, false, true],
    [false, true, false],
    [false, false, true],
    [false, false, false],
  ]);
  expect(rowsOf(log, { bots: true }).filter(({ bot }) => bot === true)).toMatchObject([
    { delegation: 'South', messages: 1 },
  ]);
});

test.each([
  [70, 60, 80, 0.5],
  [60, 60, 80, 0],
  [50, 60, 80, -0.5],
  [90, 60, 80, 1.5],
  [70, 60, 60, null],
  [70, 60, undefined, null],
])('a score of %i over %i, of %s at most, is a share of %s', (total, reservation, best, share) => {
  expect(shareOf({ points: total, delay: 0, total, reservation }, best)).toBe(share);
});
