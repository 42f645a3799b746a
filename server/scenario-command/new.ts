import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Id } from '../../game/scenario/id';
import type { Report } from './report';
import { schemaPath } from './schema-file';

const starter = join(import.meta.dirname, 'starter');

/** The name of the folder as an id, without accents, or a plain one where it cannot be. */
function idFor(dir: string): string {
  const letters = basename(dir).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = Id.safeParse(
    letters
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-'),
  );
  return id.success ? id.data : 'new-scenario';
}

/** A path as it can be typed into a terminal. */
const typed = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

/** Writes a small scenario with comments into a new or empty folder, for its author to change. */
export async function createScenario(root: string, path: string): Promise<Report> {
  const dir = resolve(path);
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : null));
  if (there === null) return { code: 1, lines: [`${path} is not a folder  the name of a new or empty folder`] };
  if (there.length) return { code: 1, lines: [`${path} is not empty  the name of a new or empty folder`] };
  await mkdir(dir, { recursive: true });
  await cp(starter, dir, { recursive: true });

  const file = join(dir, 'scenario.yaml');
  const schema = relative(dir, schemaPath(root)).split(sep).join('/');
  const text = (await readFile(file, 'utf8')).replace('\nid: new-scenario\n', `\nid: ${idFor(dir)}\n`);
  await writeFile(
    file,
    `# yaml-language-server: $schema=${schema}\n${text.replace('check FOLDER', () => `check ${typed(path)}`)}`,
  );
  const elsewhere = dirname(dir) !== join(root, 'scenarios');
  return {
    code: 0,
    lines: [
      `${join(path, 'scenario.yaml')} is yours to change. Then: npm run scenario -- check ${typed(path)}`,
      ...(elsewhere ? ['A server offers what lies in its folder scenarios: move it there before you host it.'] : []),
    ],
  };
}
