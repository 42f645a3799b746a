import { nearest } from '../../game/scenario/faults/nearest';

/** What is wrong with a word that is none of these, and which of them is near. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  const right =
    near === null ? `one of ${words.join(', ') || 'none: the scenario has no such thing'}` : `did you mean ${near}?`;
  return `there is no ${what} ${word}  ${right}`;
}
