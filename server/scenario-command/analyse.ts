import { type ParseArgsConfig, parseArgs } from 'node:util';
import { answerTo } from '../../game/analysis/answer-to';
import { openingOf } from '../../game/analysis/problem/position';
import { Question } from '../../game/analysis/question';
import type { Analysis } from '../../game/protocol/review';
import { prepare } from '../../game/scenario/prepare';
import type { Scenario } from '../../game/scenario/scenario-file';
import { formatFault } from '../scenario/file-fault';
import { loadScenario } from '../scenario/scenario-files';
import { answerInWords } from './answer-in-words';
import { watched } from './progress';
import type { Report } from './report';
import { unknownWord } from './unknown-word';

const options = {
  variant: { type: 'string' },
  mandate: { type: 'string' },
  within: { type: 'string', default: 'ratifiable' },
  fix: { type: 'string', multiple: true, default: [] as string[] },
  draws: { type: 'string', default: '0' },
  packages: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

type Values = ReturnType<typeof parse>['values'];

const misused = (line: string): Report => ({ code: 2, lines: [line] });

/** Why the scenario cannot be asked like this, or null. */
function wrongWith(
  { variants, mandates, issues }: Scenario,
  { variant, mandate, within, fix, draws }: Values,
): string | null {
  const ids = (of: readonly Readonly<{ id: string }>[]) => of.map(({ id }) => id);
  if (variant !== undefined && !ids(variants).includes(variant)) return unknownWord('variant', variant, ids(variants));
  if (mandate !== undefined && !ids(mandates).includes(mandate)) return unknownWord('mandate', mandate, ids(mandates));
  if (!['admissible', 'ratifiable'].includes(within))
    return unknownWord('kind of package', within, ['admissible', 'ratifiable']);
  if (!/^([0-9]|[1-3][0-9]|40)$/.test(draws)) return `${draws} draws cannot be made  a whole number from 0 to 40`;
  const named = new Set<string>();
  for (const each of fix) {
    const [issue = '', option = '', ...more] = each.split('=');
    if (more.length) return `${each} is no issue and option  write --fix issue=option`;
    if (named.has(issue)) return `${issue} is fixed twice  one option an issue`;
    named.add(issue);
    const found = issues.find(({ id }) => id === issue);
    if (!found) return unknownWord('issue', issue, ids(issues));
    if (!ids(found.options).includes(option)) return unknownWord(`option of ${issue}`, option, ids(found.options));
  }
  return null;
}

/** Writes what is possible in a scenario before its first round. */
export async function analyse(args: readonly string[]): Promise<Report> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [dir, ...rest] = positionals;
  if (dir === undefined || rest.length) return misused('"analyse" takes one folder');
  const loaded = await loadScenario(dir);
  if (!loaded.ok) return { code: 1, lines: loaded.faults.map(formatFault) };
  const { variant = null, mandate = null } = values;
  const whole = wrongWith(loaded.scenario, { ...values, fix: [] });
  if (whole) return misused(whole);
  const scenario = prepare(loaded.scenario, { variant, mandate });
  const wrong = wrongWith(scenario, values);
  if (wrong) return misused(wrong);
  const fix = Object.fromEntries(values.fix.map((each) => each.split('=')));
  const question = Question.parse({
    within: values.within,
    fix,
    draws: Number(values.draws),
    packages: values.packages,
  });
  const analysis = watched((report) => answerTo({ position: openingOf(scenario), question }, report));
  return reportOf(analysis, scenario, values.json);
}

function reportOf(analysis: Analysis, scenario: Scenario, json: boolean): Report {
  if ('tooLarge' in analysis) {
    const { packages, width, why, tryInstead } = analysis.tooLarge;
    const lines = [
      `${scenario.id}: ${packages} packages, width ${width}: ${why}`,
      ...tryInstead.map((each) => `  ${each}`),
    ];
    return { code: 1, lines: json ? [JSON.stringify(analysis)] : lines };
  }
  return { code: 0, lines: json ? [JSON.stringify(analysis, null, 2)] : answerInWords(analysis, scenario) };
}
