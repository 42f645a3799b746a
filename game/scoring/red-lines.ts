import type { Terms } from '../scenario/id';
import type { Brief } from '../scenario/readers';
import { meets } from './meets';

/**
 * The red lines, in words, that `terms` would carry a party across: those that hold `after` them, if the terms touch
 * them or they did not hold `before`. A line crossed already, on which the terms say nothing, is not theirs.
 */
export const redLinesCrossed = (
  brief: Pick<Brief, 'redLines'>,
  { before, after }: Readonly<{ before: Terms; after: Terms }>,
  terms: Terms,
): readonly string[] =>
  brief.redLines
    .filter(({ when }) => meets(after, when))
    .filter(({ when }) => !meets(before, when) || Object.keys(when).some((issue) => terms[issue] !== undefined))
    .map(({ text }) => text);
