import { BagBuilder } from '../bags/bag';
import { keepFrontier } from '../bags/keep-frontier';
import { laneOf, pack, packingOf } from '../packing';

/** Of vectors found in several shares of a search, those that none of all dominates, each once. */
export function mergeFrontiers(shares: readonly (readonly (readonly number[])[])[]): number[][] {
  const vectors = shares.flat();
  const [first] = vectors;
  if (!first) return [];
  const packing = packingOf(
    first.map((_, lane) => vectors.reduce((most, vector) => Math.max(most, vector[lane] ?? 0), 0)),
    first.length,
  );
  const builder = new BagBuilder(packing.words, keepFrontier(packing, first.length));
  const nothing = new Int32Array(packing.words);
  for (const vector of vectors) {
    const words = new Int32Array(packing.words);
    pack(packing, vector, words, 0);
    builder.addAll({ size: 1, words, many: Float64Array.of(1) }, nothing);
  }
  const { size, words } = builder.bag();
  return Array.from({ length: size }, (_, at) =>
    packing.places.map((place) => laneOf(place, words, at * packing.words)),
  );
}
