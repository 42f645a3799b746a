import type { Condition, Terms } from '../scenario/id';

/** Whether `terms` choose one of the listed options on every issue the condition names. */
export const meets = (terms: Terms, condition: Condition): boolean =>
  Object.entries(condition).every(([issue, options]) => {
    const chosen = terms[issue];
    return chosen !== undefined && options.includes(chosen);
  });
