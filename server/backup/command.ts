import { inspect } from 'node:util';
import { createLog } from '../log';
import { StartFault } from '../start-fault';
import { BackupFault } from './backup-fault';

/** What a command says at its end, and the code that it exits with. */
export type Said = Readonly<{ code: 0 | 1 | 2; lines: readonly string[] }>;

/** Trouble that no part of the command is waiting for. */
export const commandLog = createLog('error');

/** Runs a command that is told a file and perhaps a switch. Why it cannot be done is said in a line, without a stack. */
export async function runCommand(run: (given: readonly string[]) => Promise<Said>): Promise<void> {
  const { code, lines } = await run(process.argv.slice(2)).catch(saidOf);
  (code === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exitCode = code;
}

function saidOf(error: unknown): Said {
  if (error instanceof StartFault) return { code: 1, lines: error.lines };
  return { code: 1, lines: [error instanceof BackupFault ? error.message : inspect(error)] };
}
