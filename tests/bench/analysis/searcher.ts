import { parentPort } from 'node:worker_threads';
import { searchFrontier } from '../../../game/analysis/engine/enumeration/search-frontier';
import type { Share } from '../../../game/analysis/engine/enumeration/walk';
import type { Model } from '../../../game/analysis/engine/model';
import { drawnProblem, modelFor } from './cases';

type Search = Readonly<{ shape: Parameters<typeof drawnProblem>[0]; share: Share }>;

/** The same shape asked again is drawn once: the search is what is measured. */
const drawn = new Map<string, Model>();

function modelOf(shape: Search['shape']): Model {
  const key = JSON.stringify(shape);
  const model = drawn.get(key) ?? modelFor(drawnProblem(shape));
  drawn.set(key, model);
  return model;
}

parentPort?.on('message', ({ shape, share }: Search) => parentPort?.postMessage(searchFrontier(modelOf(shape), share)));
