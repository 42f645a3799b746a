import { parentPort, workerData } from 'node:worker_threads';
import { DiskFull } from './disk-full';
import { openEmbedded } from './embedded';
import type { Said, Told } from './thread-messages';

const say = (said: Said): void => parentPort?.postMessage(said);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const kindOf = (error: unknown) => (error instanceof DiskFull ? 'disk-full' : 'other');

/** What runs in the thread of the embedded Postgres. */
try {
  const embedded = await openEmbedded(String(workerData), (error) => say({ trouble: error.message }));
  let last: Promise<void> = Promise.resolve();
  const speak = async (bytes: Uint8Array): Promise<void> => {
    try {
      const answer = await embedded.speak(bytes);
      if (answer.length > 0) say({ bytes: answer });
    } catch (error) {
      say({ broken: messageOf(error) });
    }
  };
  parentPort?.on('message', (told: Told) => {
    last = last.then(async () => {
      if ('bytes' in told) return speak(told.bytes);
      await embedded.close();
      say({ closed: true });
    });
  });
  say({ ready: true });
} catch (error) {
  say({ fault: kindOf(error), message: messageOf(error) });
}
