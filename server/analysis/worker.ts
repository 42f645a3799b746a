import { parentPort } from 'node:worker_threads';
import { answerTo } from '../../game/analysis/answer-to';
import { type Job, type Sizing, sizeOf } from './job';

/** A thread of its own, so that the server goes on answering: one job comes in, one answer goes out, then the next. */
parentPort?.on('message', (job: Job | Sizing) =>
  parentPort?.postMessage('sizeOnly' in job ? sizeOf(job) : answerTo(job)),
);
