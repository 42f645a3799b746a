import { parentPort } from 'node:worker_threads';
import { readBundle } from '../../game/exports/read-bundle';
import { release } from '../release';
import { hashOf } from '../secrets';

/** A thread of its own for one file, which may be large, or made to be: its text comes in, what it says goes out. */
parentPort?.once('message', (text: string) =>
  parentPort?.postMessage(readBundle(text, { here: release.parley, hash: hashOf })),
);
