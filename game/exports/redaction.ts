import { folded } from './folded';
import { keyOfName, patternsOf, wordsOf } from './name-patterns';

/** A person who may be named in texts, and what stands there instead; `null` where nothing but that it was a name. */
export type Named = Readonly<{ name: string; as: string | null }>;

const aName = '[name]';
/** Letters, digits and what an address may hold besides; then what a host may be called. */
const mail = '(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}._%+\\-]+@[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)+';
const handle = '(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.\\-]*[\\p{L}\\p{N}_])?';

/** So short that it may be any word, where it does not begin with a capital. */
const isShort = (match: string): boolean => match.length <= 2 || wordsOf(match).every(({ length }) => length === 1);

/** Each way in which one of them may be named, and what to put there: the person if no other is called so. */
function ways(people: readonly Named[], known: ReadonlySet<string>) {
  const found = new Map<string, { pattern: string; as: string | null }>();
  for (const { name, as } of people)
    for (const { words, pattern } of patternsOf(name, known)) {
      const other = found.get(words);
      found.set(words, { pattern, as: other && other.as !== as ? null : as });
    }
  return found;
}

/**
 * Takes the names of people out of texts: whole words, in any case, accents aside, the longer name first; and with them
 * e-mail addresses and @handles. Initials and a word of two letters count as a name where they begin with a capital. `words` are texts of
 * the scenario whose words stay.
 */
export function redactor(people: readonly Named[], words: readonly string[]): (text: string) => string {
  const found = ways(people, new Set(words.flatMap(wordsOf)));
  const patterns = [...found].sort(([a], [b]) => b.length - a.length).map(([, { pattern }]) => pattern);
  const any = new RegExp([mail, handle, ...patterns].join('|'), 'gu');

  return (text) => {
    const { text: plainly, from } = folded(text);
    const parts: string[] = [];
    let kept = 0;
    for (const { 0: match, index } of plainly.matchAll(any)) {
      const [start, end] = [from[index] ?? 0, from[index + match.length] ?? text.length];
      if (start < kept || (isShort(match) && /^\p{Ll}/u.test(text.slice(start)))) continue;
      parts.push(text.slice(kept, start), insteadOf(match));
      kept = end;
    }
    return parts.length === 0 ? text : [...parts, text.slice(kept)].join('');
  };

  function insteadOf(match: string): string {
    if (match.startsWith('@')) return '[handle]';
    if (match.includes('@')) return '[e-mail]';
    return found.get(keyOfName(match))?.as ?? aName;
  }
}
