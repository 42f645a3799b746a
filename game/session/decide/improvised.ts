import type { Inject, Release } from '../../scenario/inject';

/** An inject written on the spot: it says something and changes no score. */
export const improvised = (
  id: string,
  words: Pick<Inject, 'title' | 'text' | 'to' | 'texts'>,
  release: Release,
): Inject => ({
  id,
  ...words,
  release,
  effects: { points: [], reservation: {}, delay: {}, gates: [], stress: {} },
  source: 'Written by the facilitator.',
  on: true,
});
