import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from './scenario-command/analyse';
import { check } from './scenario-command/check';
import { createScenario } from './scenario-command/new';
import { tellProcess } from './scenario-command/process';
import type { Report } from './scenario-command/report';
import { writeSchema } from './scenario-command/schema-file';
import { usage } from './scenario-command/usage';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const misused = (wrong: string): Report => ({ code: 2, lines: [usage(wrong)] });

async function run([verb, dir, ...rest]: readonly string[]): Promise<Report> {
  if (verb === undefined) return misused('Nothing was asked for');
  if (verb === 'schema') return dir === undefined ? writeSchema(root) : misused(`"schema" needs no ${dir}`);
  if (verb === 'analyse') return analyse([...(dir === undefined ? [] : [dir]), ...rest]);
  if (verb === 'process') {
    const json = rest.length === 1 && rest[0] === '--json';
    return dir === undefined || (rest.length > 0 && !json)
      ? misused('"process" takes one file')
      : tellProcess(dir, json);
  }
  if (verb !== 'check' && verb !== 'new') return misused(`"${verb}" is unknown`);
  if (dir === undefined) return misused(`"${verb}" needs a folder`);
  if (rest.length) return misused(`"${verb}" takes one folder`);
  return verb === 'check' ? check(dir) : createScenario(root, dir);
}

const { code, lines } = await run(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
process.exitCode = code;
