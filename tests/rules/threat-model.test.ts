import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test('every row of the threat model names tests that are there', async () => {
  const text = await readFile(new URL('SECURITY.md', root), 'utf8');
  const [, table = ''] = text.split('## Who may learn or do what');
  const rows = (table.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| (?!Who \|)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  const named = rows.map((row) => [...row.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = '']) => file));
  expect(rows.filter((_, index) => named[index]?.length === 0)).toEqual([]);
  expect(named.flat().filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
