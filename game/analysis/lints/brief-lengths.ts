import type { Fault } from '../../scenario/faults/fault';
import type { Scenario } from '../../scenario/scenario-file';

const fewestWords = 150;
const mostUnequal = 2;

/** Whatever stands between blanks and holds a letter or a digit. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Briefs too short to play from, and briefs of very unequal length: who knows more plays better. */
export function briefLengths({ parties, briefs }: Scenario): Fault[] {
  const lengths = parties.map(({ id }, index) => ({ id, index, words: wordsIn(briefs[id] ?? '') }));
  const longest = lengths.reduce((most, each) => (each.words > most.words ? each : most));
  return lengths.flatMap(({ id, index, words }) => {
    const path = ['parties', index, 'brief'];
    if (words < fewestWords)
      return [{ path, message: `the brief of ${id} has ${words} words`, right: `at least ${fewestWords}` }];
    if (words * mostUnequal >= longest.words) return [];
    const message = `the brief of ${id} has ${words} words, that of ${longest.id} has ${longest.words}`;
    return [{ path, message, right: 'briefs of about equal length: the longest at most twice the shortest' }];
  });
}
