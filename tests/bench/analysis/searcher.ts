import { parentPort } from 'node:worker_threads';
import { searchFrontier } from '../../../game/analysis/engine/search-frontier';
import type { Share } from '../../../game/analysis/engine/walk';
import { drawnProblem, modelFor } from './cases';

type Search = Readonly<{ shape: Parameters<typeof drawnProblem>[0]; share: Share }>;

parentPort?.on('message', ({ shape, share }: Search) =>
  parentPort?.postMessage(searchFrontier(modelFor(drawnProblem(shape)), share)),
);
