import type { Reader } from './reader-of';

/** What was possible tells of every brief: control may ask at any time, the others when the review is open. */
export const mayAsk = ({ table, viewer }: Reader): boolean => viewer === 'control' || table.state.review !== null;
