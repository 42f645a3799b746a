import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle';

const root = join(import.meta.dirname, '../..');

let made: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  made = await bundle(root);
});

test('the offline review is made of the pages and the rules, and of nothing that needs Next or the server', () => {
  expect(made.files).toContain('app/review/Review.tsx');
  expect(made.files).toContain('game/session/evolve.ts');
  expect(made.files.filter((file) => /^server\/|node_modules\/(next|socket\.io|engine\.io)/.test(file))).toEqual([]);
});

test('script and styles end where they end when they stand in a page', () => {
  expect(made.script).not.toMatch(/<\/script|<!--/i);
  expect(made.script).not.toContain('\r');
  expect(made.styles).not.toMatch(/<\/style|<!--/i);
});

test('the styles lead nowhere', () => {
  expect(made.styles).toContain('--paper');
  expect(made.styles).not.toMatch(/@import|url\((?!["']?data:)/);
});
