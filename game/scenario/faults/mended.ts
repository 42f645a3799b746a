import type { Path } from './fault';

/** Places whose values were refused and replaced by stand-ins, so that the rest could be checked. */
export type Mended = readonly Path[];

/** Whether what stands at `path` is a stand-in or part of one. */
export const isMended = (mended: Mended, path: Path): boolean =>
  mended.some((each) => each.every((step, index) => step === path[index]));

/** Whether a stand-in is at, above or below a place. `*` in the pattern is any key or index. */
export const touches = (mended: Mended, pattern: Path): boolean =>
  mended.some((each) => pattern.every((step, index) => index >= each.length || step === '*' || step === each[index]));
