import { parentPort } from 'node:worker_threads';
import { answerTo, type Job } from './job';

/** A thread of its own, so that the server goes on answering: one job comes in, one answer goes out, then the next. */
parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job)));
