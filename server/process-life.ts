import { inspect } from 'node:util';
import type { Parley } from './parley';
import { StartFault } from './start-fault';

/** A stop that takes longer than this is stuck, in ms. */
const longestStop = 15_000;
const signals = ['SIGTERM', 'SIGINT'] as const;

/** Runs the server until a signal stops it. What keeps it from starting is said in a line. */
export async function live(start: () => Promise<Parley>): Promise<void> {
  let asked = false;
  let running: Parley | undefined;

  const stop = () => {
    if (asked) process.exit(1);
    asked = true;
    if (running) finish(running);
  };
  for (const signal of signals) process.on(signal, stop);

  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${whyNot(error)}\n`);
    process.exit(1);
  }
  if (asked) return finish(running);
  process.stdout.write(`Parley is ready: ${running.link}\n`);
}

const whyNot = (error: unknown): string => (error instanceof StartFault ? error.lines.join('\n') : inspect(error));

function finish(running: Parley): void {
  setTimeout(() => process.exit(1), longestStop).unref();
  running.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${inspect(error)}\n`);
      process.exit(1);
    },
  );
}
