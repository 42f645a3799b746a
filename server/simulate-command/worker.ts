import { parentPort } from 'node:worker_threads';
import { type Job, playJob } from './job';

/** One of several threads: a few sessions come in as a job, what became of them goes out, then the next. */
parentPort?.on('message', (job: Job) => parentPort?.postMessage(playJob(job)));
