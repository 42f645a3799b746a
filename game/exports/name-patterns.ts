import { foldedText } from './folded';

/** Words of a text as they are compared: what stands between letters and digits is none of them. */
export const wordsOf = (text: string): readonly string[] =>
  foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Letters of scripts that put no space between words, or write endings on to a name. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/** The other way to write a letter with an umlaut or the like: Müller, Mueller. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const writtenOut = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåø]/gu, (letter) => spelledOut[letter] ?? letter);

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Words one after the other, whatever joins them: a space, a hyphen, an underscore. */
const phrase = (words: readonly string[]): string => words.map(escaped).join('[^\\p{L}\\p{N}]{1,3}');

const bounded = (pattern: string, words: readonly string[]): string =>
  words.some((word) => unspaced.test(word)) ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;

/** In a name of three such letters the last two are what a person is called by. */
const calledBy = (word: string): readonly string[] =>
  /^[\p{sc=Han}\p{sc=Hangul}]{3}$/u.test(word) ? [word, word.slice(1)] : [word];

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

/** Some are called by the number that a university gave them; a shorter one may be any number. */
const isPart = (word: string): boolean => (word.length > 1 && hasLetter(word)) || /^\p{N}{5,}$/u.test(word);

/** One letter of a script without spaces stands in many words. */
const isOneSign = (words: readonly string[]): boolean => words.join('').length === 1 && unspaced.test(words.join(''));

/** A way in which a name may stand in a folded text; its words tell one from another. */
type NamePattern = Readonly<{ words: string; pattern: string }>;

/** By which a text that was found is known for the name that it is: its words, or all of it where it has none. */
export const keyOfName = (found: string): string => wordsOf(found).join(' ') || found;

/** A name of signs alone, like an emoji. */
function ofSigns(name: string): readonly NamePattern[] {
  const signs = foldedText(name).trim();
  return wordsOf(name).length === 0 && /\p{So}/u.test(signs) ? [{ words: signs, pattern: escaped(signs) }] : [];
}

/**
 * The ways in which a person's name may stand in a text: all of it, and each of its words of two letters and more. Words of
 * `known`, which the scenario uses itself, are no part of a name.
 */
export function patternsOf(name: string, known: ReadonlySet<string>): readonly NamePattern[] {
  const inWords = [wordsOf(name), wordsOf(writtenOut(name))].flatMap((words) => {
    const own = words.filter((word) => !known.has(word));
    if (own.length === 0 || isOneSign(words) || !words.some((word) => isPart(word) || hasLetter(word))) return [];
    const parts = own
      .filter(isPart)
      .flatMap(calledBy)
      .map((word) => ({ words: word, pattern: bounded(escaped(word), [word]) }));
    return [{ words: words.join(' '), pattern: bounded(phrase(words), words) }, ...parts];
  });
  return [...inWords, ...ofSigns(name)];
}
