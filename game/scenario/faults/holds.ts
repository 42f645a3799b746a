import type { When } from '../fields';
import type { Terms } from '../id';

/** Whether terms meet a condition as authors write it. An issue that the terms leave open meets nothing. */
export const holds = (terms: Terms, when: When): boolean =>
  Object.entries(when).every(([issue, wanted]) => {
    const option = Object.hasOwn(terms, issue) ? terms[issue] : undefined;
    return option !== undefined && (typeof wanted === 'string' ? wanted === option : wanted.includes(option));
  });
