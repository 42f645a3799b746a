import type { Check } from '../evidence';

/** After every fault all came level again. */
export const levelled: Check = ({ struck }) =>
  struck
    .filter(({ level }) => level === null)
    .map(({ number, kind }) => `after fault ${number} (${kind}) not everyone came level again`);
