import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ask } from '../ask';
import type { Task } from './generator';
import type { Target } from './target';
import { Window } from './window';

const generator = fileURLToPath(new URL('./generator.ts', import.meta.url));
const Usage = z.object({ cpuMs: z.number() });
const Measured = z.object({
  window: Window,
  lost: z.number(),
  refused: z.number(),
  lastRefusal: z.string(),
  strays: z.number(),
});

export type Load = z.infer<typeof Window> & Readonly<{ serverCpuMs: number }>;

/** A target with its own load generator, a process beside it, all players seated. */
export class LoadedTarget {
  readonly target: Target;
  readonly #generator: ChildProcess;

  private constructor(target: Target, child: ChildProcess) {
    this.target = target;
    this.#generator = child;
  }

  static async seat(target: Target): Promise<LoadedTarget> {
    const child = fork(generator, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    const { language, tables } = target;
    await ask(child, { do: 'sit', language, tables } satisfies Task, z.object({ seated: z.number() }));
    return new LoadedTarget(target, child);
  }

  /** One load, and what it cost. Every action is accounted for, or it is no measurement. */
  async run(task: Task): Promise<Load> {
    const usage: Promise<{ cpuMs: number }>[] = [];
    const signalled = (message: unknown) => {
      if (typeof message === 'string') usage.push(ask(this.target.server, 'usage', Usage));
    };
    this.#generator.on('message', signalled);
    const { window, ...trouble } = await ask(this.#generator, task, Measured);
    this.#generator.off('message', signalled);
    const [before, after] = await Promise.all(usage);
    if (trouble.lost + trouble.refused + trouble.strays > 0)
      throw new Error(`${this.target.language}: ${JSON.stringify(trouble)}`);
    return { ...window, serverCpuMs: (after?.cpuMs ?? Number.NaN) - (before?.cpuMs ?? Number.NaN) };
  }

  async stop(): Promise<void> {
    this.#generator.kill('SIGKILL');
    await this.target.stop();
  }
}
