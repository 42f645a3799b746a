import { basename, dirname, join } from 'node:path';
import { lintsOf } from '../../game/analysis/lints';
import type { Scenario } from '../../game/scenario/scenario-file';
import { type FileFault, formatFault } from '../scenario/file-fault';
import { loadLocales } from '../scenario/locale-files';
import { loadScenario } from '../scenario/scenario-files';
import type { Report } from './report';

const counted = (many: number | bigint, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en')} ${Number(many) === 1 ? one : more}`;

/** How large the scenario is. Packages are all choices of one option for every issue, admissible or not. */
function sizeOf({ parties, issues, instruments, gates, injects, variants }: Scenario): string {
  const packages = issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
  return [
    counted(parties.length, 'party', 'parties'),
    counted(issues.length, 'issue'),
    counted(packages, 'package'),
    counted(instruments.length, 'instrument'),
    counted(gates.length, 'gate'),
    counted(injects.length, 'inject'),
    counted(variants.length, 'variant'),
  ].join(', ');
}

const inOrder = (a: FileFault, b: FileFault) => a.line - b.line || a.column - b.column;

const refused = (faults: readonly FileFault[]): Report => ({
  code: 1,
  lines: [...faults.map(formatFault), counted(faults.length, 'fault')],
});

/** All faults of the scenario in a folder; or, where it has none, what is worth a look and how large it is. */
export async function check(path: string): Promise<Report> {
  const dir = basename(path) === 'scenario.yaml' ? dirname(path) : path;
  const loaded = await loadScenario(dir);
  const readable = loaded.ok ? loaded.scenario : loaded.draft;
  const locales = readable ? await loadLocales(dir, readable) : { faults: [], lints: [] };
  if (!loaded.ok) return refused([...loaded.faults, ...locales.faults]);
  if (locales.faults.length) return refused(locales.faults);
  const { scenario, placeOf } = loaded;
  const file = join(dir, 'scenario.yaml');
  const own = lintsOf(scenario).map(({ path, key, message, right }) => ({
    file,
    ...placeOf({ path, ...(key ? { key } : {}) }),
    message,
    right,
  }));
  const lints = [...own.sort(inOrder), ...locales.lints];
  const summary = `${scenario.id}: no faults, ${counted(lints.length, 'lint')}; ${sizeOf(scenario)}`;
  return {
    code: 0,
    lines: [...lints.map((lint) => formatFault({ ...lint, message: `lint: ${lint.message}` })), summary],
  };
}
