import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOfParts, keepParts } from './offline/kept-parts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The pages' own, and what is made last. */
const stamps = [join(root, '.next', 'BUILD_ID'), fileOfParts];
/** What the pages are made of. */
const sources = ['app', 'game', 'instrumentation-client.ts', 'next.config.js', 'package-lock.json', 'server/offline'];

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** When a file was last changed, or the newest thing in a folder; folders count too, since removing a file changes one. */
async function newest(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inside = entries.map((entry) => (entry.isDirectory() ? newest : changedAt)(join(path, entry.name)));
  return Math.max(await changedAt(path), ...(await Promise.all(inside)));
}

function buildPages(): Promise<number> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** The pages, and then the review as one file without them. */
async function build(): Promise<number> {
  const code = await buildPages();
  if (code === 0) await keepParts();
  return code;
}

const built = Math.min(...(await Promise.all(stamps.map(changedAt))));
const changed = Math.max(...(await Promise.all(sources.map((source) => newest(join(root, source))))));
if (built === 0 || changed > built) process.exitCode = await build();
