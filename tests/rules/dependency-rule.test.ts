import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reading, rules } from './dependency-rules';

// The tool's own command refuses Node 20, which we support; its API runs there. Version 17 cannot read .tsx.
const root = join(import.meta.dirname, '../..');

async function check(folders: readonly string[], baseDir = root): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], { ...reading, baseDir, ruleSet: rules, validate: true });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const broken = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

test('the dependency rule holds: game <- {server, app}, and no cycles', { timeout: 60_000 }, async () => {
  const result = await check(['game', 'server', 'app']);
  expect(result.summary.totalCruised).toBeGreaterThan(100);
  expect(result.modules.some(({ source }) => source.endsWith('.tsx'))).toBe(true);
  expect(broken(result)).toEqual([]);
});

describe('the check itself', () => {
  let planted = '';
  beforeAll(async () => {
    planted = await mkdtemp(join(root, 'tests/rules/planted-'));
  });
  afterAll(() => rm(planted, { recursive: true }));

  test.each([
    ['game-stands-alone', 'game/a.ts', "import '../server/b';"],
    ['game-knows-zod-only', 'game/a.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');"],
    ['game-knows-zod-only', 'game/a.ts', "import { z } from 'zod'; import react from 'react'; z.string(); react.lazy;"],
    ['server-and-app-never-meet', 'server/a.ts', "import '../app/b';"],
    [
      'app-and-server-never-meet',
      'app/a.tsx',
      "import '../server/b'; export const A = () => <p className='a'>import</p>;",
    ],
    ['scenario-first', 'game/scenario/a.ts', "import type { B } from '../session/b'; export type A = B;"],
    ['then-scoring', 'game/scoring/a.ts', "import '../session/b';"],
    ['scenario-first', 'game/scenario/a.ts', "import '../analysis/b';"],
    ['then-scoring', 'game/scoring/a.ts', "import '../analysis/b';"],
    ['analysis-beside-play', 'game/analysis/a.ts', "import type { B } from '../session/b'; export type A = B;"],
    ['then-session', 'game/session/a.ts', "import '../review/b';"],
    ['then-session', 'game/session/a.ts', "import '../exercise/b';"],
    ['exercise-prepares-play', 'game/exercise/a.ts', "import '../review/b';"],
    ['review-before-exports', 'game/review/a.ts', "import '../exports/b';"],
    ['exports-before-protocol', 'game/exports/a.ts', "import '../protocol/b';"],
    ['cohort-after-all-of-play', 'game/review/a.ts', "import '../cohort/b';"],
    ['nobody-imports-tests', 'server/a.ts', "import '../tests/b';"],
    ['no-cycles', 'game/a.ts', "import './b';"],
  ])('sees a planted violation of %s in %s', async (rule, file, source) => {
    await rm(join(planted, 'tree'), { recursive: true, force: true });
    const rooms = [
      'server',
      'app',
      'game/session',
      'game/review',
      'game/analysis',
      'game/exercise',
      'game/exports',
      'game/cohort',
      'game/protocol',
      'tests',
    ];
    const others = rooms.map((room) => `${room}/b.ts`);
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(planted, 'tree', path)), { recursive: true });
      await writeFile(join(planted, 'tree', path), text);
    };
    for (const other of others) await write(other, 'export type B = string;\nexport const b = 1;\n');
    await write('game/b.ts', "import './a';\nexport const b = 1;\n");
    await write(file, source);
    expect(broken(await check(['.'], join(planted, 'tree'))).map((each) => each.split(':')[0])).toContain(rule);
  });
});
