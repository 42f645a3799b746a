import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const Measured = z.object({
  title: z.string(),
  packages: z.number(),
  method: z.string(),
  own: z.number(),
  plain: z.number(),
  memory: z.number(),
  against: z.number().optional(),
});
type Measured = z.infer<typeof Measured>;

/** Each in a process of its own, so that neither the memory nor the compiler of one tells on another. */
async function measured(...args: readonly string[]): Promise<Measured[]> {
  const entry = new URL('./measure-case.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = (await text(child.stdout)).trim().split('\n');
  return lines.map((line) => Measured.parse(JSON.parse(line)));
}

const inMilliseconds = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;

function line({ title, packages, method, own, plain, memory, against }: Measured): string {
  const rate = (packages / own / 1e6).toPrecision(3);
  const ratio = `${(plain / own).toFixed(1)} × the plain loop (${inMilliseconds(plain)})`;
  const workers = against === undefined ? '' : `; ${against.toFixed(2)} × one worker`;
  return `  ${title}\n    ${packages.toLocaleString('en')} packages; ${method}; ${inMilliseconds(own)}; ${rate} billion packages a second; ${ratio}${workers}; ${(memory / 1e6).toFixed(0)} MB beyond what was loaded`;
}

/** Whole analyses and searches against a plain loop that visits every package and only adds its points. */
export async function runAnalysisBench(say: (line: string) => void): Promise<void> {
  for (const [group, index] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 0],
    [3, 0],
    [4, 0],
  ] as const) {
    const [timed] = await measured(String(group), String(index), 'time');
    const [alone] = await measured(String(group), String(index), 'memory');
    if (timed && alone) say(line({ ...timed, memory: alone.memory }));
  }
  for (const each of await measured('workers')) say(line(each));
}
