import type { Engine, Found, ZoneCount } from '../engine';
import { feasibleOnly, type Model } from '../model';
import { countZone } from './count-zone';
import { recover } from './recover';
import { searchFrontier } from './search-frontier';

/** Answers by going through packages in packed sums: for dense graphs, and where gates tie everything to everything. */
export class EnumerationEngine implements Engine {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  frontier(): number[][] {
    return searchFrontier(this.#model);
  }

  zone(): ZoneCount {
    return countZone(this.#model);
  }

  worth(): readonly Float64Array[] {
    return countZone(feasibleOnly(this.#model)).values;
  }

  recover(vectors: readonly (readonly number[])[], limit: number): Found[] {
    return vectors.length ? recover(this.#model, vectors, limit) : [];
  }
}
