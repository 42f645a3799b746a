import { afterSpace, type JsonToken, tokenAt } from './json-token';

/** Where a text is not JSON that may be read, counted from 1. `cut`: all is well but that it ends too soon. */
export type JsonFault = Readonly<{ line: number; column: number; problem: string; cut: boolean }>;

/** What comes next. `first`: nothing stands yet in what was opened last, so that it may be closed again. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

/** Deeper than any event: what checks and folds a log goes down by recursion. */
const deepest = 64;

const words: Readonly<Record<Expected, string>> = {
  value: 'a value is missing here',
  'first-value': 'a value is missing here',
  key: 'a name in quotes is missing here',
  'first-key': 'a name in quotes is missing here',
  colon: 'a colon is missing here',
  after: 'a comma or a closing bracket is missing here',
};

/** What follows a token where `expected` was; null where the token may not stand there. Keeps `open`, what is open there. */
function next(open: string[], expected: Expected, { kind }: JsonToken): Expected | null {
  const value = expected === 'value' || expected === 'first-value';
  switch (kind) {
    case '{':
    case '[':
      if (!value) return null;
      open.push(kind);
      return kind === '{' ? 'first-key' : 'first-value';
    case '}':
    case ']': {
      const empty = kind === '}' ? 'first-key' : 'first-value';
      const fits = open.at(-1) === (kind === '}' ? '{' : '[') && (expected === 'after' || expected === empty);
      if (!fits) return null;
      open.pop();
      return 'after';
    }
    case ',':
      if (expected !== 'after' || open.length === 0) return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : null;
    case 'string':
      if (expected === 'key' || expected === 'first-key') return 'colon';
      return value ? 'after' : null;
    case 'scalar':
      return value ? 'after' : null;
    default:
      return null;
  }
}

/**
 * The first place at which a text is no JSON, or none that may be read: too deep, or with a key that code may take for
 * something else. Null: all is well. It goes through the text once, whatever the text is.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = afterSpace(text, at);
    const token = tokenAt(text, at);
    const over = expected === 'after' && open.length === 0;
    if (token.kind === 'end') return over ? null : faultAt(text, at, { cut: true });
    if (token.kind === 'cut') return faultAt(text, token.end, { cut: true });
    if (token.kind === 'wrong') return faultAt(text, token.end, { problem: 'this cannot stand in JSON' });
    const then = next(open, expected, token);
    if (then === null) return faultAt(text, at, { problem: over ? 'more comes after the end of it' : words[expected] });
    if (open.length > deepest) return faultAt(text, at, { problem: `more than ${deepest} brackets are open here` });
    if (then === 'colon' && JSON.parse(text.slice(at, token.end)) === '__proto__')
      return faultAt(text, at, { problem: 'no file of Parley has this name in it' });
    expected = then;
    at = token.end;
  }
}

function faultAt(text: string, at: number, { problem = '', cut = false }): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), problem: cut ? 'it ends in the middle' : problem, cut };
}
