import { type Bag, BagBuilder, type Reduce, unitBag } from '../bags/bag';
import { type Bounds, clamp, keepDistinct } from '../bags/keep-distinct';
import { keepFrontier } from '../bags/keep-frontier';
import type { Engine, Found, ZoneCount } from '../engine';
import { mostIn } from '../factor';
import type { Model } from '../model';
import { laneOf, type Packing, packingOf, partiesOf } from '../packing';
import { type Elimination, eliminateBags } from './bucket-elimination';
import { Trace } from './trace';

const total = (bag: Bag | null | undefined): number =>
  bag ? bag.many.slice(0, bag.size).reduce((sum, many) => sum + many, 0) : 0;

/** Answers by eliminating issues one by one along the graph of what ties them: for narrow graphs, however many issues. */
export class EliminationEngine implements Engine {
  readonly #model: Model;
  readonly #packing: Packing;
  #frontier: Elimination | undefined;

  constructor(model: Model) {
    this.#model = model;
    this.#packing = packingOf(
      model.lanes.map(({ most }) => most),
      model.parties,
    );
  }

  frontier(): number[][] {
    const bag = this.#undominated().roots[0];
    if (!bag) return [];
    // What gates need is met by all that are left: only now does it not matter by how much.
    const parties = partiesOf(this.#packing, this.#model.parties);
    const builder = new BagBuilder(parties.words, keepFrontier(parties, this.#model.parties));
    const columns = Array.from({ length: parties.words }, (_, word) =>
      Int32Array.from(bag.many, (_, at) => bag.words[at * this.#packing.words + word] ?? 0),
    );
    const nothing = new Int32Array(parties.words);
    for (let at = 0; at < bag.size; at += 1) builder.addEntry(columns, at, nothing, 0);
    const left = builder.bag();
    return Array.from({ length: left.size }, (_, at) =>
      parties.places.map((place) => laneOf(place, left.words, at * parties.words)),
    );
  }

  recover(vectors: readonly (readonly number[])[], limit: number): Found[] {
    const elimination = this.#undominated();
    const trace = new Trace(elimination, this.#model.sizes, this.#packing);
    const bag = elimination.roots[0] ?? { ...unitBag(this.#packing.words), size: 0 };
    const places = new Map<string, number[]>();
    for (let at = 0; at < bag.size; at += 1) {
      const key = this.#points(bag, at).join();
      places.set(key, [...(places.get(key) ?? []), at]);
    }
    const { words } = this.#packing;
    return vectors.map((vector) => {
      const own = places.get(vector.join()) ?? [];
      return {
        many: own.reduce((sum, at) => sum + (bag.many[at] ?? 0), 0),
        choices: own
          .flatMap((at) => trace.choices(bag.words.subarray(at * words, (at + 1) * words), limit))
          .slice(0, limit),
      };
    });
  }

  zone(): ZoneCount {
    const { lanes, sizes, parties } = this.#model;
    const all = lanes.map(() => true);
    const counts = (kept?: number) => this.#count(all, null, kept).map(total);
    const options = sizes.map((size, variable) =>
      size > 1 ? Float64Array.from(counts(variable)) : Float64Array.from(counts()),
    );
    const values = lanes.slice(0, parties).map((_, lane) => this.#values(all, lane));
    return { size: counts()[0] ?? 0, options, values };
  }

  worth(): readonly Float64Array[] {
    const { lanes, parties } = this.#model;
    const gates = lanes.map((_, lane) => lane >= parties);
    return lanes.slice(0, parties).map((_, lane) => this.#values(gates, lane));
  }

  #points(bag: Bag, at: number): number[] {
    const { words, places } = this.#packing;
    return places.slice(0, this.#model.parties).map((place) => laneOf(place, bag.words, at * words));
  }

  /** Vectors dropped early are dominated whatever is chosen after them, and all that a gate needs is kept apart. */
  #undominated(): Elimination {
    const { parties, lanes } = this.#model;
    const keep = keepFrontier(this.#packing, parties);
    this.#frontier ??= eliminateBags(this.#model, {
      packing: this.#packing,
      reduceAt: (taken) => {
        if (lanes.length === parties || taken === null) return keep;
        const bounds = this.#bounds(
          lanes.map((_, lane) => lane >= parties),
          taken,
        ).map(({ floor }) => ({ cap: null, floor }));
        return (heap) => {
          clamp(heap, this.#packing, bounds);
          keep(heap);
        };
      },
    });
    return this.#frontier;
  }

  /** How many choices there are by what is left of them: lanes not asked are nothing, others what they are up to their need. */
  #count(asked: readonly boolean[], whole: number | null, kept?: number): readonly (Bag | null)[] {
    const reduceAt = (taken: readonly number[] | null): Reduce => {
      const bounds = this.#bounds(asked, taken).map((each, lane) => (lane === whole ? { ...each, cap: null } : each));
      return keepDistinct(this.#packing, bounds);
    };
    return eliminateBags(this.#model, { packing: this.#packing, reduceAt, ...(kept === undefined ? {} : { kept }) })
      .roots;
  }

  #values(asked: readonly boolean[], lane: number): Float64Array {
    const values = new Float64Array((this.#model.lanes[lane]?.most ?? 0) + 1);
    const bag = this.#count(asked, lane)[0];
    const place = this.#packing.places[lane];
    for (let at = 0; bag && place && at < bag.size; at += 1) {
      const value = laneOf(place, bag.words, at * this.#packing.words);
      values[value] = (values[value] ?? 0) + (bag.many[at] ?? 0);
    }
    return values;
  }

  /** Beyond its need a lane need not be told apart; what even the most of the factors not taken in yet does not lift to it is out. */
  #bounds(asked: readonly boolean[], taken: readonly number[] | null): Bounds[] {
    const { lanes, factors } = this.#model;
    const open = taken === null ? factors : factors.filter((_, at) => !taken.includes(at));
    return lanes.map(({ need, most }, lane) => {
      if (!asked[lane] || need === null || need <= 0) return { cap: 0, floor: 0 };
      const rest = open.reduce((sum, factor) => sum + mostIn(factor, lane, lanes.length), 0);
      return { cap: Math.min(need, most), floor: need > most ? most + 1 : Math.max(0, need - rest) };
    });
  }
}
