import { parentPort } from 'node:worker_threads';
import type { Told } from '../../server/database/thread-messages';

await import('../../server/database/thread');

/** The thread of the embedded Postgres, which ends in the middle of a statement that says how. */
parentPort?.on('message', (told: Told) => {
  const said = 'bytes' in told ? Buffer.from(told.bytes).toString() : '';
  if (said.includes('end with an error')) throw new Error('out of memory');
  if (said.includes('end without a word')) process.exit(1);
});
