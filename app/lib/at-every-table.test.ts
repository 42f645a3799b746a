import { expect, test } from 'vitest';
import { atEveryTable, refusedWords, takenNowhere } from './at-every-table';

const tables = [
  { session: 'one', name: 'Oslo' },
  { session: 'two', name: 'Geneva' },
];
const taken = { ok: true, position: 3 } as const;
const refused = (message: string) => ({ ok: false, refusal: 'x', message }) as const;

test('each reason is told once, behind the tables that gave it', () => {
  expect(refusedWords(tables, { one: taken, two: taken })).toBeNull();
  expect(refusedWords(tables, { one: refused('Paused.'), two: refused('Paused.') })).toBe('Oslo, Geneva: Paused.');
  expect(refusedWords(tables, { one: refused('Paused.'), two: refused('Over.') })).toBe('Oslo: Paused. Geneva: Over.');
});

test('a refusal by the table that the page is at counts, though that table was not chosen', () => {
  expect(refusedWords(tables.slice(1), { one: refused('Too many.') })).toBe('This table: Too many.');
});

test('every table is asked', async () => {
  const asked: string[][] = [];
  const everywhere = async (_: unknown, sessions: readonly string[]) => {
    asked.push([...sessions]);
    return { one: taken, two: refused('Over.') };
  };
  expect(await atEveryTable({ tables, everywhere }, { type: 'resume-clock' })).toMatchObject({
    problem: 'Geneva: Over.',
  });
  expect(asked).toEqual([['one', 'two']]);
});

test('asked again for the same, only the tables that have not taken it are asked; for something else, all', async () => {
  const asked: string[][] = [];
  let over = true;
  const everywhere = async (_: unknown, sessions: readonly string[]) => {
    asked.push([...sessions]);
    return Object.fromEntries(sessions.map((each) => [each, each === 'two' && over ? refused('Over.') : taken]));
  };
  const room = { tables, everywhere };
  const first = await atEveryTable(room, { type: 'resume-clock' });
  const again = await atEveryTable(room, { type: 'resume-clock' }, first.taken);
  expect(again).toEqual(first);
  await atEveryTable(room, { type: 'pause-clock' }, again.taken);
  over = false;
  expect(await atEveryTable(room, { type: 'resume-clock' }, again.taken)).toEqual({
    problem: null,
    taken: takenNowhere,
  });
  expect(asked).toEqual([['one', 'two'], ['two'], ['one', 'two'], ['two']]);
});
