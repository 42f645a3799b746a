import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const bin = (name: string, file: string) => join(root, 'node_modules', name, file);

/** What the compiler says of a file that stands in game/. */
function compile(folder: string): string {
  return spawnSync(process.execPath, [bin('typescript', 'bin/tsc'), '--noEmit', '-p', folder], { encoding: 'utf8' })
    .stdout;
}

/** What the linter, with the project's own settings, says of a file that stands in game/. */
function lint(folder: string): { status: number | null; said: string } {
  const args = [bin('@biomejs/biome', 'bin/biome'), 'lint', '--colors=off', 'game/planted.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('game/ is pure: planted impurities are seen', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(root, 'tests/rules/planted-'));
    await writeFile(join(folder, 'tsconfig.json'), '{ "extends": "../../../game/tsconfig.json", "include": ["."] }');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['process', 'export const planted = process.env;'],
    ['fetch', "export const planted = fetch('/');"],
    ['setTimeout', 'export const planted = setTimeout(() => {}, 1);'],
    ['document', 'export const planted = document.title;'],
    ['node:fs', "export { readFileSync } from 'node:fs';"],
  ])('by the compiler: %s', async (name, source) => {
    await writeFile(join(folder, 'planted.ts'), 'export const planted = 1;\n');
    expect(compile(folder)).toBe('');
    await writeFile(join(folder, 'planted.ts'), source);
    expect(compile(folder)).toContain(name);
  });

  test.each([
    ['Date', 'export const planted = (): number => new Date().getTime();\n'],
    ['globalThis', 'export const planted = (): unknown => globalThis.Date;\n'],
    ['Chance', 'export const planted = (): number => Math.random();\n'],
    ['any', 'export const planted = (x: any): unknown => x;\n'],
  ])('by the linter: %s', async (name, source) => {
    const settings: object = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
    await mkdir(join(folder, 'lint/game'), { recursive: true });
    await mkdir(join(folder, 'lint/tests/rules'), { recursive: true });
    await copyFile(join(root, 'tests/rules/no-chance.grit'), join(folder, 'lint/tests/rules/no-chance.grit'));
    await writeFile(join(folder, 'lint/biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    await writeFile(join(folder, 'lint/game/planted.ts'), 'export const planted = 1;\n');
    expect(lint(join(folder, 'lint')).status).toBe(0);
    await writeFile(join(folder, 'lint/game/planted.ts'), source);
    expect(lint(join(folder, 'lint'))).toMatchObject({ status: 1, said: expect.stringContaining(name) });
  });
});
