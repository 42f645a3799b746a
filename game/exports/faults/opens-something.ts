import type { Check } from './check';

const words = 'it has not been left blank, and might open something here: no file of Parley has that';

/** Links, join codes and exercises are blank in a file: see `blanked`. */
export const opensNothing: Check = ({ event }) => {
  switch (event.type) {
    case 'link-issued':
      return event.secretHash === '' ? null : words;
    case 'join-code-issued':
      return event.code === '' && event.exercise === '' ? null : words;
    case 'join-code-shown':
      return event.code === '' ? null : words;
    default:
      return null;
  }
};
