import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../game/scenario/locale/locale';
import type { FileFault } from './file-fault';
import { loadLocales } from './locale-files';
import { type LoadedScenario, loadScenario } from './scenario-files';

/** A scenario as a host may choose it, with its translations. */
export type OfferedScenario = LoadedScenario & Readonly<{ locales: readonly Locale[] }>;

type Offer = { ok: true; scenarios: readonly OfferedScenario[] } | { ok: false; faults: readonly FileFault[] };

const none = { line: 1, column: 1, message: 'no scenario here', right: 'a folder with a scenario.yaml' };

/** Every scenario under `root`, by the name of its folder, with its translations. One fault anywhere refuses them all. */
export async function loadScenarios(root: string): Promise<Offer> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const dirs = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (dirs.length === 0) return { ok: false, faults: [{ file: root, ...none }] };
  const scenarios: OfferedScenario[] = [];
  const faults: FileFault[] = [];
  const folderOf = new Map<string, string>();
  for (const dir of dirs.sort()) {
    const loaded = await loadScenario(join(root, dir));
    if (!loaded.ok) {
      faults.push(...loaded.faults);
      continue;
    }
    const { scenario, hash, placeOf } = loaded;
    const taken = folderOf.get(scenario.id);
    const complaint = { message: `the scenario id "${scenario.id}" is taken by ${taken}`, right: 'an id of its own' };
    if (taken !== undefined)
      faults.push({ file: join(root, dir, 'scenario.yaml'), ...placeOf({ path: ['id'] }), ...complaint });
    folderOf.set(scenario.id, dir);
    const { locales, faults: wrong } = await loadLocales(join(root, dir), scenario);
    faults.push(...wrong);
    scenarios.push({ scenario, hash, locales });
  }
  return faults.length ? { ok: false, faults } : { ok: true, scenarios };
}
