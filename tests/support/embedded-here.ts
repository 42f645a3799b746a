import { openEmbedded } from '../../server/database/embedded';
import type { Backend } from '../../server/database/embedded-thread';
import { ThreadStream } from '../../server/database/thread-stream';

/** The embedded Postgres in this very thread, whose disk a test has its hands on. */
export async function startHere(dataDir: string, onError: (error: Error) => void): Promise<Backend> {
  const embedded = await openEmbedded(dataDir, onError);
  let last: Promise<unknown> = Promise.resolve();
  return {
    connect() {
      const stream: ThreadStream = new ThreadStream({
        send(bytes) {
          last = last.then(async () => stream.push(await embedded.speak(bytes)));
        },
      });
      return stream;
    },
    async close() {
      await last;
      await embedded.close();
    },
  };
}
