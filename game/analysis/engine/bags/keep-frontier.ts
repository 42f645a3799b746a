import type { Packing } from '../packing';
import type { Reduce } from './bag';
import { frontierByGrid, gridOver } from './frontier-by-grid';
import { frontierByScan } from './frontier-by-scan';

/** Larger grids are not laid. */
const largestGrid = 16_000_000;

/** Tries of a scan, roughly: each of n vectors against those kept before it, of which n^0.75 are left in the end. */
const scanCost = (size: number): number => size ** 1.75 / 2;

/** Keeps the vectors that no other dominates, by grid or by scan, whichever looks at less. */
export const keepFrontier =
  (packing: Packing, parties: number): Reduce =>
  (heap) => {
    if (heap.size < 2) return;
    const grid = packing.words === packing.partyWords ? gridOver(heap, packing, parties) : null;
    if (grid && grid.cells <= Math.min(largestGrid, scanCost(heap.size))) frontierByGrid(heap, packing, grid);
    else frontierByScan(heap, packing, parties);
  };
