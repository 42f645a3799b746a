/** A piece of JSON: a mark by itself, a whole string, a number or word; or why there is none. `end`: where it ends. */
export type JsonToken = Readonly<{
  kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar' | 'end' | 'cut' | 'wrong';
  end: number;
}>;

const space = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const letters = /[-+.\w]*/y;
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const mark = /[{}[\],:]/;
const firstPrintable = 0x20;

/** Where the match of a sticky pattern at `at` ends; `at` where there is none. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The first place from `at` on that is not white space. */
export const afterSpace = (text: string, at: number): number => past(space, text, at);

const isMark = (sign: string): sign is '{' | '}' | '[' | ']' | ',' | ':' => mark.test(sign);

function stringAt(text: string, at: number): JsonToken {
  let end = at + 1;
  while (end < text.length) {
    const sign = text[end];
    if (sign === '"') return { kind: 'string', end: end + 1 };
    if (text.charCodeAt(end) < firstPrintable) return { kind: 'wrong', end };
    const next = sign === '\\' ? past(escaped, text, end) : end + 1;
    if (next === end) return { kind: text.length - end < 6 ? 'cut' : 'wrong', end };
    end = next;
  }
  return { kind: 'cut', end };
}

/** A number, or one of the words. */
function scalarAt(text: string, at: number): JsonToken {
  const end = past(letters, text, at);
  if (scalar.test(text.slice(at, end))) return { kind: 'scalar', end };
  return { kind: end > at && end === text.length ? 'cut' : 'wrong', end: at };
}

/** What stands at `at`, where no white space does. */
export function tokenAt(text: string, at: number): JsonToken {
  const sign = text[at];
  if (sign === undefined) return { kind: 'end', end: at };
  if (isMark(sign)) return { kind: sign, end: at + 1 };
  return sign === '"' ? stringAt(text, at) : scalarAt(text, at);
}
