import { CST, type YAMLError } from 'yaml';
import type { Objection } from './yaml-nodes';

type Told = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** Whether a text in quotation marks lacks the second one, or has found it only in a later line. */
const isOpen = (quoted: string) => quoted.includes('\n') || quoted.length < 2 || quoted[0] !== quoted.at(-1);

/** A quotation mark that is open at the end of its line, and whose text ends in the line of `at` or with the file. */
function openQuote(lexemes: readonly string[], text: string, at: number): Objection | null {
  let offset = 0;
  let isText = false;
  for (const lexeme of lexemes) {
    const type: string | null = isText ? 'text' : CST.tokenType(lexeme);
    isText = type === 'scalar';
    if (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar') continue;
    const end = offset + lexeme.length;
    const isQuoted = type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
    if (isQuoted && isOpen(lexeme) && offset < at && !text.slice(end, at).includes('\n'))
      return {
        offset,
        message: 'the quotation mark that opens here is not closed in its line',
        right: 'a second one of its kind at the end of the text, and none of its kind inside it',
      };
    offset = end;
  }
  return null;
}

/** Signs before a line's first word, or after a colon, that look like spaces and are none. */
function falseSpace(text: string, at: number): Objection | null {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const line = /^.*/.exec(text.slice(start))?.[0] ?? '';
  const found =
    /^( *)(\t|[\u00a0\u2000-\u200b\u3000])/.exec(line) ?? /^( *(?:- )?[\w-]+:)([\u00a0\u2000-\u200b\u3000])/.exec(line);
  if (!found) return null;
  const offset = start + (found[1] ?? '').length;
  if (found[2] === '\t')
    return { offset, message: 'a tab at the beginning of a line', right: 'spaces instead of the tab' };
  return {
    offset,
    message: 'this looks like a space and is none',
    right: 'this sign deleted, and the space bar pressed',
  };
}

/** What an author did, where the YAML library tells only what came of it. */
export function yamlSlip(
  { code, message, pos: [at] }: Told,
  lexemes: readonly string[],
  text: string,
): Objection | null {
  const earlier = openQuote(lexemes, text, at) ?? falseSpace(text, at);
  if (earlier) return earlier;
  if (code === 'BAD_INDENT' && message.includes('and end with a'))
    return {
      offset: at,
      message: 'a bracket or a brace before this is not closed',
      right: 'each closed in its own line; a colour in double quotes, since # begins a comment',
    };
  if (code === 'UNEXPECTED_TOKEN' && /["'] *$/.test(text.slice(Math.max(0, at - 40), at)))
    return {
      offset: at,
      message: 'a text goes on after its closing quotation mark',
      right: 'quotation marks around the whole of it, and none of their kind inside it',
    };
  return null;
}
