import type { Packing } from '../packing';
import type { Column } from './laid-out';

/** The words of a packing as columns of a walk, from word `from` up to `to`. */
export const wordColumns = ({ places }: Packing, from: number, to: number): Column[] =>
  Array.from(
    { length: to - from },
    (_, word) => (lanes) =>
      places.reduce(
        (sum, place, lane) => (place.word === from + word ? sum | ((lanes[lane] ?? 0) << place.shift) : sum),
        0,
      ),
  );
