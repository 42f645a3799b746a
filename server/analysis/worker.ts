import { parentPort } from 'node:worker_threads';
import { answerTo } from '../../game/analysis/answer-to';
import { figuresFrom, playedOn, sizeOf, type Work } from './job';

function done(work: Work): unknown {
  if ('past' in work) return playedOn(work);
  if ('sizeOnly' in work) return sizeOf(work);
  return 'log' in work ? figuresFrom(work) : answerTo(work);
}

/** A thread of its own, so that the server goes on answering: one job comes in, one answer goes out, then the next. */
parentPort?.on('message', (work: Work) => parentPort?.postMessage(done(work)));
