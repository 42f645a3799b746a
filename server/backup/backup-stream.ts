import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/database';
import { createBackups } from '../store/backups';
import { backupLines } from './backup-lines';

type Setting = Readonly<{
  now: () => number;
  /** Told when it could not be noted: the copy is good all the same. An older database has no place for it. */
  onError: (error: Error) => void;
}>;

/**
 * A copy of everything, packed, made as fast as it is read. That it was made is noted at its end. When something fails the
 * stream does too, and what was read till then is no copy.
 */
export function backupStream(
  { prisma, connect }: Pick<Database, 'prisma' | 'connect'>,
  { now, onError }: Setting,
): Readable {
  const takenAt = now();
  let rows: Readonly<Record<string, number>> = {};

  async function* lines(): AsyncGenerator<string> {
    const connection = await connect();
    try {
      ({ rows } = yield* backupLines(connection, takenAt));
    } finally {
      await connection.end();
    }
  }

  async function* packed(): AsyncGenerator<Buffer> {
    const gzip = createGzip();
    // Its failure is the reader's: the pipeline ends one with the other.
    const packing = pipeline(Readable.from(lines()), gzip).catch(() => undefined);
    let bytes = 0;
    for await (const chunk of gzip) {
      bytes += chunk.length;
      yield chunk;
    }
    await packing;
    const { sessions = 0, events = 0 } = rows;
    await createBackups(prisma).note({ takenAt, sessions, events, bytes }).catch(onError);
  }

  return Readable.from(packed(), { objectMode: false });
}
