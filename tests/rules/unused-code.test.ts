import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';

const root = join(import.meta.dirname, '../..');
const knip = join(root, 'node_modules/knip/bin/knip.js');

/** A project of a few files under this one's own settings. */
let project = '';
const write = async (file: string, text: string) => {
  await mkdir(dirname(join(project, file)), { recursive: true });
  await writeFile(join(project, file), text);
};
const look = () => {
  const args = [knip, '--include', 'files,exports,types', '--no-progress'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

beforeAll(async () => {
  project = await temporaryFolder('parley-unused');
  for (const file of ['package.json', 'knip.json', 'tsconfig.json'])
    await copyFile(join(root, file), join(project, file));
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  await write('server/build.ts', "import { used } from './part';\nused();\n");
  await write('server/main.ts', "import { used } from './part';\nused();\n");
  await write('server/part.ts', 'export const used = (): number => 1;\n');
  await write('game/rule.test.ts', "import { rule } from './rule';\nrule();\n");
  await write('game/rule.ts', 'export const rule = (): number => 1;\n');
});

test.each([
  ['a file that nothing imports', 'server/lonely.ts', 'export const lonely = 1;\n', 'server/lonely.ts'],
  ['an export', 'server/part.ts', 'export const used = (): number => 1;\nexport const idle = 2;\n', 'idle'],
  ['a type', 'server/part.ts', 'export const used = (): number => 1;\nexport type Idle = 2;\n', 'Idle'],
])('unused code is seen: %s', { timeout: 60_000 }, async (_, file, planted, name) => {
  await write('server/part.ts', 'export const used = (): number => 1;\n');
  await rm(join(project, 'server/lonely.ts'), { force: true });
  expect(look()).toMatchObject({ status: 0 });
  await write(file, planted);
  expect(look()).toMatchObject({ status: 1, said: expect.stringContaining(name) });
});
