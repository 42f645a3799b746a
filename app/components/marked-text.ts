import { findAndReplace } from 'hast-util-find-and-replace';

/** A document as a tree, in the words of the library that walks it. */
type Tree = Parameters<typeof findAndReplace>[0];
export type Step = (tree: Tree) => void;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Lines of a source file break anywhere: a blank in what is sought is any white space in the text. */
const loose = (text: string): string => text.trim().split(/\s+/).map(escaped).join('\\s+');

/** Fewer characters than these are found everywhere. */
export const fewestSought = 2;

/** What a search looks for, whatever the case of its letters; null while too little is typed. */
export const soughtPattern = (query: string): RegExp | null =>
  query.trim().length < fewestSought ? null : new RegExp(loose(query), 'giu');

/** A name that begins a row is written with a capital there and mostly without one in a sentence. */
const inSentence = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const eitherCase = (name: string): string => {
  const [first = '', ...rest] = loose(name);
  const both = [first.toUpperCase(), first.toLowerCase()];
  return /\p{L}/u.test(first) ? `[${both.join('')}]${rest.join('')}` : loose(name);
};

/** Names as whole words, the longest first, so that no name is found inside a longer one. Null where there are none. */
function namesPattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const longest = [...names].sort((a, b) => b.length - a.length).map(eitherCase);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Rehype: every hit becomes a `mark`. */
export const markHits =
  (pattern: RegExp): Step =>
  (tree) => {
    findAndReplace(tree, [
      pattern,
      (hit: string) => ({ type: 'element', tagName: 'mark', properties: {}, children: [{ type: 'text', value: hit }] }),
    ]);
  };

const blocks: ReadonlySet<string> = new Set(['p', 'li', 'td', 'blockquote']);
/** Where a name is no mention to follow: it leads elsewhere, heads a part, or is quoted as code. */
const unlinked = ['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

type Named = Readonly<{ id: string; name: string }>;

/** What stands around a hit, the document first. */
const stackOf = (found: unknown): readonly object[] =>
  typeof found === 'object' && found !== null && 'stack' in found && Array.isArray(found.stack) ? found.stack : [];

const isBlock = (node: object): boolean =>
  'tagName' in node && typeof node.tagName === 'string' && blocks.has(node.tagName);

/** Rehype: the first mention of each name in a paragraph becomes a button with its id in `data-issue`. */
export function linkNames(named: readonly Named[]): Step {
  const pattern = namesPattern(named.map(({ name }) => name));
  const ids = new Map(named.map(({ id, name }) => [inSentence(name), id]));
  return (tree) => {
    if (!pattern) return;
    const mentioned = new Map<object | undefined, Set<string>>();
    const link = (hit: string, ...rest: unknown[]) => {
      const id = ids.get(inSentence(hit.replace(/\s+/g, ' ')));
      const block = stackOf(rest.at(-1)).findLast(isBlock);
      const before = mentioned.get(block) ?? new Set();
      if (id === undefined || before.has(id)) return false;
      mentioned.set(block, before.add(id));
      const children = [{ type: 'text' as const, value: hit }];
      return { type: 'element' as const, tagName: 'button', properties: { dataIssue: id }, children };
    };
    findAndReplace(tree, [pattern, link], { ignore: unlinked });
  };
}

/** Plain text cut where a pattern is found in it. */
export function cutAt(text: string, pattern: RegExp | null): readonly Readonly<{ text: string; hit: boolean }>[] {
  if (!pattern) return [{ text, hit: false }];
  const parts: { text: string; hit: boolean }[] = [];
  let from = 0;
  for (const { 0: hit, index } of text.matchAll(pattern)) {
    parts.push({ text: text.slice(from, index), hit: false }, { text: hit, hit: true });
    from = index + hit.length;
  }
  return [...parts, { text: text.slice(from), hit: false }].filter((part) => part.text !== '');
}
