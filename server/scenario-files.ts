import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../game/scenario/fault';
import { faultsOf } from '../game/scenario/faults';
import { isMended, type Mended } from '../game/scenario/mended';
import { type Scenario, ScenarioFile } from '../game/scenario/scenario-file';
import { canonicalHash } from './canonical-hash';
import { mend } from './mend';
import { readInside } from './read-inside';
import { scenarioSchema } from './scenario-schema';
import { readTexts } from './scenario-texts';
import { type Place, type PlacedComplaint, readYaml } from './yaml-document';

/** `file` as the caller's folder names it; `line` and `column` count from 1. */
export type FileFault = Readonly<{ file: string }> & PlacedComplaint;
export type LoadedScenario = Readonly<{ scenario: Scenario; hash: string }>;

type Loaded = { ok: true; placeOf: (fault: Pick<Fault, 'path' | 'key'>) => Place } & LoadedScenario;
/** `draft` is what could be read all the same, for whoever checks more than this file. */
type Refused = { ok: false; faults: readonly FileFault[]; draft?: Scenario };

/** Of scenario.yaml, several times what a full one needs; and of faults in one answer. */
const most = { bytes: 512 * 1024, faults: 1_000 };

const inOrder = (a: Place, b: Place) => a.line - b.line || a.column - b.column;

function refuse(file: string, faults: readonly PlacedComplaint[]): Refused {
  const sorted = faults.map((fault) => ({ file, ...fault })).sort(inOrder);
  const shown = sorted.slice(0, most.faults);
  const last = shown.at(-1);
  const more = { message: `and ${sorted.length - shown.length} more faults`, right: 'these first' };
  return { ok: false, faults: last && shown.length < sorted.length ? [...shown, { ...last, ...more }] : shown };
}

/** Reads and checks `dir/scenario.yaml` and the texts it names. All faults come at once, in the order of the file. */
export async function loadScenario(dir: string): Promise<Loaded | Refused> {
  const file = join(dir, 'scenario.yaml');
  const read = await readInside(dir, 'scenario.yaml', most.bytes);
  if (!read.ok) return refuse(file, [{ line: 1, column: 1, message: read.message, right: read.right }]);
  const yaml = readYaml(read.text);
  const content = yaml.ok ? yaml : yaml.content;
  const complaints = yaml.ok ? [] : yaml.complaints;
  if (!content) return refuse(file, complaints);

  const { value, mended, faults } = mend(ScenarioFile, scenarioSchema(), content.value);
  const { texts, faults: missing } = value ? await readTexts(dir, value) : { texts: null, faults: [] };
  const all = [...faults, ...(value ? faultsOf(value, mended) : []), ...missing.filter(isReal(mended))];
  const refused = () => refuse(file, [...complaints, ...all.map(placed(content.placeOf))]);
  if (!value || !texts) return refused();
  const scenario: Scenario = { ...value, ...texts, held: [] };
  if (all.length || complaints.length) return { ...refused(), ...(mended.length ? {} : { draft: scenario }) };
  return { ok: true, scenario, hash: canonicalHash(scenario), placeOf: content.placeOf };
}

const isReal =
  (mended: Mended) =>
  ({ path }: Fault): boolean =>
    !isMended(mended, path);

const placed =
  (placeOf: Loaded['placeOf']) =>
  (fault: Fault): PlacedComplaint => ({ ...placeOf(fault), message: fault.message, right: fault.right });

/** Every scenario under `root`, by the name of its folder. One fault anywhere refuses them all. */
export async function loadScenarios(
  root: string,
): Promise<{ ok: true; scenarios: readonly LoadedScenario[] } | Refused> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const dirs = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (dirs.length === 0)
    return refuse(root, [{ line: 1, column: 1, message: 'no scenario here', right: 'a folder with a scenario.yaml' }]);
  const scenarios: LoadedScenario[] = [];
  const faults: FileFault[] = [];
  const folderOf = new Map<string, string>();
  for (const dir of dirs.sort()) {
    const loaded = await loadScenario(join(root, dir));
    if (!loaded.ok) {
      faults.push(...loaded.faults);
      continue;
    }
    const { id } = loaded.scenario;
    const taken = folderOf.get(id);
    const complaint = { message: `the scenario id "${id}" is taken by ${taken}`, right: 'an id of its own' };
    if (taken !== undefined)
      faults.push({ file: join(root, dir, 'scenario.yaml'), ...loaded.placeOf({ path: ['id'] }), ...complaint });
    folderOf.set(id, dir);
    scenarios.push({ scenario: loaded.scenario, hash: loaded.hash });
  }
  return faults.length ? { ok: false, faults } : { ok: true, scenarios };
}

/** On one line, and without signs that a terminal would obey. */
const plain = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ');

/** `scenarios/x/scenario.yaml:12:5  what is wrong  what would be right`, from where the program was started. */
export function formatFault({ file, line, column, message, right }: FileFault): string {
  const near = relative(process.cwd(), file);
  const shown = near.startsWith('..') ? file : near.split(sep).join('/');
  return [`${shown}:${line}:${column}`, plain(message), plain(right)].join('  ');
}
