import type { Parley } from './parley';
import { StartFault } from './start-fault';
import { errorInWords } from './told-error';

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
  // Ends as it would without this, but says nothing of what was being written.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${errorInWords(error)}\n`);
    process.exit(1);
  });

  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${whyNot(error)}\n`);
    process.exit(1);
  }
  if (asked) return finish(running);
  process.stdout.write(`Parley is ready: ${running.link}\n`);
}

const whyNot = (error: unknown): string => (error instanceof StartFault ? error.lines.join('\n') : errorInWords(error));

function finish(running: Parley): void {
  setTimeout(() => process.exit(1), running.longestStop).unref();
  running.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${errorInWords(error)}\n`);
      process.exit(1);
    },
  );
}
