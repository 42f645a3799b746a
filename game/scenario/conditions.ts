import type { When } from './fields';

/** A condition as authors write it, in the one form in which it is evaluated: a list of options for each issue. */
export const conditionOf = (when: When): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(when).map(([issue, options]) => [issue, typeof options === 'string' ? [options] : [...options]]),
  );

/** One condition or several of which any will do, as a list. */
export const conditionsOf = (when: When | When[]): Record<string, string[]>[] =>
  (Array.isArray(when) ? when : [when]).map(conditionOf);
