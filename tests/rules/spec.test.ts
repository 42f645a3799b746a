import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const numbersIn = (text: string): string[] => [...text.matchAll(/\[([A-Z]{2}\d+)\]/g)].map((match) => match[1] ?? '');

async function testTitles(): Promise<string> {
  const files = await readdir(root, { recursive: true });
  const tests = files.filter(
    (file) => /^(app|game|server|tests)[\\/].*\.(test|spec)\.ts$/.test(file) && !file.includes('node_modules'),
  );
  return (await Promise.all(tests.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
}

test('every rule of game/SPEC.md is held by a test that carries its number, and no test names another', async () => {
  const rules = new Set(numbersIn(await readFile(join(root, 'game/SPEC.md'), 'utf8')));
  const titles = await testTitles();
  const held = new Set([
    ...numbersIn(titles),
    ...[...titles.matchAll(/\['([A-Z]{2}\d+)',/g)].map((match) => match[1] ?? ''),
  ]);
  expect(rules.size).toBeGreaterThan(50);
  expect([...rules].filter((rule) => !held.has(rule))).toEqual([]);
  expect([...held].filter((rule) => !rules.has(rule))).toEqual([]);
});
