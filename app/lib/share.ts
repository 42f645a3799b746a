/** Where a position stands on the line, from 0 to 1. */
export const shareOf = (position: number, length: number): number => (length > 1 ? (position - 1) / (length - 1) : 0);
