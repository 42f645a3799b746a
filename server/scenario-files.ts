import { open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../game/scenario/fault';
import { faultsOf } from '../game/scenario/faults';
import { type Scenario, ScenarioFile } from '../game/scenario/scenario-file';
import { canonicalHash } from './canonical-hash';
import { schemaFaults } from './schema-faults';
import { type Place, readYaml } from './yaml-document';

/** `file` as the caller's folder names it; `line` and `column` count from 1. */
type FileFault = Readonly<{ file: string; message: string }> & Place;
export type LoadedScenario = Readonly<{ scenario: Scenario; hash: string }>;

type Refused = { ok: false; faults: readonly FileFault[] };
type Read = { ok: true; text: string } | { ok: false; message: string };

const largestBytes = 2 * 1024 * 1024;

/** A text inside `dir`, or why it cannot be had. Links that lead out of the folder are refused. */
async function readInside(dir: string, path: string): Promise<Read> {
  try {
    const [root, target] = await Promise.all([realpath(dir), realpath(join(dir, path))]);
    if (!target.startsWith(root + sep)) return { ok: false, message: `${path} leads out of the folder` };
    const file = await open(target);
    try {
      const { size } = await file.stat();
      if (size > largestBytes) return { ok: false, message: `${path} has ${size} bytes; the most is ${largestBytes}` };
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
      return { ok: true, text: text.replaceAll('\r\n', '\n') };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, message: reasonOf(error, path) };
  }
}

function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `no such file: ${path}`;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return `${path} is not UTF-8 text`;
  return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

type Texts = { briefs: Record<string, string>; sourcesText: string; faults: Fault[] };

/** The Markdown that the file names. */
async function readTexts(dir: string, file: ScenarioFile): Promise<Texts> {
  const faults: Fault[] = [];
  const text = async (path: string, named: Fault['path']) => {
    const read = await readInside(dir, path);
    if (!read.ok) faults.push({ path: named, message: read.message });
    else if (read.text.trim() === '') faults.push({ path: named, message: `${path} is empty` });
    return read.ok ? read.text : '';
  };
  const briefs = await Promise.all(
    file.parties.map(async ({ id, brief }, index) => [id, await text(brief, ['parties', index, 'brief'])] as const),
  );
  const sourcesText = await text(file.sources, ['sources']);
  return { briefs: Object.fromEntries(briefs), sourcesText, faults };
}

const inOrder = (a: Place, b: Place) => a.line - b.line || a.column - b.column;

/** Reads and checks `dir/scenario.yaml` and the texts it names. All faults of a kind come at once, in file order. */
export async function loadScenario(dir: string): Promise<({ ok: true } & LoadedScenario) | Refused> {
  const file = join(dir, 'scenario.yaml');
  const refuse = (faults: readonly (Place & { message: string })[]): Refused => ({
    ok: false,
    faults: faults.map(({ line, column, message }) => ({ file, line, column, message })).sort(inOrder),
  });
  const read = await readInside(dir, 'scenario.yaml');
  if (!read.ok) return refuse([{ line: 1, column: 1, message: read.message }]);
  const yaml = readYaml(read.text);
  if (!yaml.ok) return refuse(yaml.complaints);
  const placed = (faults: readonly Fault[]) =>
    refuse(faults.map((fault) => ({ ...yaml.placeOf(fault), message: fault.message })));

  const parsed = ScenarioFile.safeParse(yaml.value);
  if (!parsed.success) return placed(schemaFaults(parsed.error));
  const { briefs, sourcesText, faults } = await readTexts(dir, parsed.data);
  const all = [...faultsOf(parsed.data), ...faults];
  if (all.length) return placed(all);
  const scenario: Scenario = { ...parsed.data, briefs, sourcesText };
  return { ok: true, scenario, hash: canonicalHash(scenario) };
}

/** Every scenario under `root`, by the name of its folder. One fault anywhere refuses them all. */
export async function loadScenarios(
  root: string,
): Promise<{ ok: true; scenarios: readonly LoadedScenario[] } | Refused> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const dirs = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (dirs.length === 0)
    return { ok: false, faults: [{ file: root, line: 1, column: 1, message: 'no scenario here' }] };
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
    const message = `the scenario id "${id}" is taken by ${taken}`;
    if (taken !== undefined) faults.push({ file: join(root, dir, 'scenario.yaml'), line: 1, column: 1, message });
    folderOf.set(id, dir);
    scenarios.push({ scenario: loaded.scenario, hash: loaded.hash });
  }
  return faults.length ? { ok: false, faults } : { ok: true, scenarios };
}

/** `scenarios/x/scenario.yaml:12:5  message`, from where the program was started. */
export function formatFault({ file, line, column, message }: FileFault): string {
  const near = relative(process.cwd(), file);
  const shown = near.startsWith('..') ? file : near.split(sep).join('/');
  return `${shown}:${line}:${column}  ${message}`;
}
