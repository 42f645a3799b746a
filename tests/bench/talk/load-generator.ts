import { type ChildProcess, fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ask } from '../ask';
import type { TableToPlay } from './crowd';
import type { Task } from './generator';
import type { LanguageName } from './languages';
import { Window } from './window';

const entry = fileURLToPath(new URL('./generator.ts', import.meta.url));
const Usage = z.object({ cpuMs: z.number() });
const Answer = z.object({
  window: Window,
  lost: z.number(),
  lastRefusal: z.string(),
  strays: z.number(),
});

/** `serverCpuMs`: time of a core that all servers together took. `machineCpu`: the share of all cores that was busy. */
export type Load = Window & Readonly<{ serverCpuMs: number; machineCpu: number }>;

/** In ms since the machine started, of all cores together. */
const busy = (): Readonly<{ busy: number; all: number }> => {
  const times = cpus().map(({ times }) => times);
  const idle = times.reduce((sum, each) => sum + each.idle, 0);
  const used = times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, 0);
  return { busy: used, all: used + idle };
};

/** All who play at some tables, in a process beside the servers. */
export class LoadGenerator {
  readonly #child: ChildProcess;
  readonly #servers: readonly ChildProcess[];

  private constructor(child: ChildProcess, servers: readonly ChildProcess[]) {
    this.#child = child;
    this.#servers = servers;
  }

  /** Seats everyone. `servers`: whose work is measured. */
  static async seat(
    language: LanguageName,
    tables: readonly TableToPlay[],
    servers: readonly ChildProcess[],
  ): Promise<LoadGenerator> {
    const child = fork(entry, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    await ask(child, { do: 'sit', language, tables } satisfies Task, z.object({ seated: z.number() }));
    return new LoadGenerator(child, servers);
  }

  /** One load, and what it cost. An action lost or done twice makes it no measurement. */
  async run(task: Task): Promise<Load> {
    const looks: Promise<{ cpuMs: number; busy: number; all: number }>[] = [];
    const signalled = (message: unknown) => {
      if (typeof message === 'string') looks.push(this.#look());
    };
    this.#child.on('message', signalled);
    const { window, ...trouble } = await ask(this.#child, task, Answer);
    this.#child.off('message', signalled);
    const [before, after] = await Promise.all(looks);
    if (trouble.lost + trouble.strays > 0 || window.actions === 0)
      throw new Error(`not all was done: ${JSON.stringify(trouble)}`);
    if (!before || !after) throw new Error('nothing was measured');
    const machineCpu = (after.busy - before.busy) / (after.all - before.all);
    return { ...window, serverCpuMs: after.cpuMs - before.cpuMs, machineCpu };
  }

  async #look() {
    const now = busy();
    const usages = await Promise.all(this.#servers.map((server) => ask(server, 'usage', Usage)));
    return { ...now, cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0) };
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }
}
