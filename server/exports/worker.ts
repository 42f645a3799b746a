import { parentPort } from 'node:worker_threads';
import { type ExportJob, exported } from './job';

/** A thread of its own, so that the server goes on answering: one job comes in, one file goes out. */
parentPort?.on('message', (job: ExportJob) => parentPort?.postMessage(exported(job)));
