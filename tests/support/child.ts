import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A TypeScript file run as a process of its own, followed line by line. */
export type Child = Readonly<{
  process: ChildProcess;
  lines: AsyncIterableIterator<string>;
  /** `kill -9`: answers when the process is gone. */
  kill: () => Promise<void>;
  /** Its exit code, once it has ended by itself. */
  ended: Promise<number | null>;
}>;

export function runChild(file: string, ...args: string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(() => child.exitCode);
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { process: child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), kill, ended };
}
