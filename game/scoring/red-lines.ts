import type { Terms } from '../scenario/id';
import type { Brief } from '../scenario/readers';
import { meets } from './meets';

/**
 * The red lines, in words, that `terms` would carry a party across, where `outcome` is what it knows would hold with
 * them. A line that `terms` do not touch is not theirs to cross.
 */
export const redLinesCrossed = (brief: Pick<Brief, 'redLines'>, outcome: Terms, terms: Terms): readonly string[] =>
  brief.redLines
    .filter(({ when }) => Object.keys(when).some((issue) => terms[issue] !== undefined))
    .filter(({ when }) => meets(outcome, when))
    .map(({ text }) => text);
