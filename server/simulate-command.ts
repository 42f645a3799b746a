import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulateCommand } from './simulate-command/simulate-command';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const { code, lines } = await simulateCommand(process.argv.slice(2), {
  root,
  variables: process.env,
  signal: stop.signal,
});
(code === 0 || code === 2 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
process.exitCode = code;
