import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unknownWord } from '../scenario-command/unknown-word';

type Found = Readonly<{ ok: true; dir: string } | { ok: false; wrong: string }>;

const holdsScenario = (dir: string): boolean => existsSync(join(dir, 'scenario.yaml'));

/** The folder of a scenario that is named by its path, or by its folder among those of this server. */
export async function findScenario(root: string, name: string): Promise<Found> {
  const scenarios = join(root, 'scenarios');
  const dir = [name, join(scenarios, name)].find(holdsScenario);
  if (dir !== undefined) return { ok: true, dir };
  const folders = await readdir(scenarios).catch(() => []);
  const offered = folders.filter((folder) => holdsScenario(join(scenarios, folder)));
  return { ok: false, wrong: unknownWord('scenario', name, offered) };
}
