import { expect, test } from 'vitest';
import { cutList } from './cut-list';
import { readListFile } from './read-list-file';

const cells = (text: string) => {
  const cut = cutList(text);
  return cut.ok ? cut.rows.map(({ line, cells }) => [line, ...cells]) : cut.fault;
};

test.each([
  ['commas', 'name,party\nAnn,us'],
  ['semicolons', 'name;party\r\nAnn;us'],
  ['tabs', '\uFEFFname\tparty\rAnn\tus'],
  ['quotes', '"name","party"\n"Ann","us"'],
])('a list is cut at %s', (_, text) => {
  expect(cells(text)).toEqual([
    [1, 'name', 'party'],
    [2, 'Ann', 'us'],
  ]);
});

test('a name may hold the separator, and lines keep their numbers after a line break in quotes', () => {
  expect(cells('name;party\n"Lee; Ann";us\n"B\no";us\nCy;us')).toEqual([
    [1, 'name', 'party'],
    [2, 'Lee; Ann', 'us'],
    [3, 'B\no', 'us'],
    [5, 'Cy', 'us'],
  ]);
});

test('a quotation mark that is never closed is a fault, and so is a text without end', () => {
  expect(cells('name,party\nAnn,us\n"Bo,us')).toMatchObject({ line: 3 });
  expect(cells('x'.repeat(200_001))).toMatchObject({ line: 0, what: expect.stringContaining('too long') });
});

const file = (bytes: readonly number[]) => ({
  size: bytes.length,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

test('a file is read as UTF-8, or as UTF-16 by its mark; what is neither is said', async () => {
  expect(await readListFile(file([...new TextEncoder().encode('Zoë')]))).toEqual({ ok: true, text: 'Zoë' });
  expect(await readListFile(file([0xff, 0xfe, 0x5a, 0]))).toEqual({ ok: true, text: 'Z' });
  expect(await readListFile(file([0x5a, 0x6f, 0xeb]))).toMatchObject({
    ok: false,
    problem: expect.stringContaining('CSV UTF-8'),
  });
  expect(await readListFile(file([0x50, 0x4b, 3, 4, 0, 0xff]))).toMatchObject({
    ok: false,
    problem: expect.stringContaining('no text'),
  });
  expect(await readListFile({ ...file([]), size: 400_001 })).toMatchObject({ ok: false });
});
