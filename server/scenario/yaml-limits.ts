import { CST, Lexer } from 'yaml';
import type { Complaint } from '../../game/scenario/faults/fault';

/** Far more than a scenario needs: a full one has about 20,000 words and signs, nested 12 deep. */
const most = { lexemes: 100_000, depth: 40 };

type Lexed = Readonly<{ ok: true; lexemes: readonly string[] } | ({ ok: false; offset: number } & Complaint)>;

/**
 * The words and signs of a YAML text. Refuses one with too many, or nested too deep, before anything is built of it.
 * Depth is counted from brackets, from the dashes of a line and from how often the indentation has grown.
 */
export function lexYaml(text: string): Lexed {
  const lexemes: string[] = [];
  const depth = depthCounter();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexemes.length === most.lexemes)
      return { ok: false, offset, message: 'this file holds too many entries', right: 'a scenario of readable size' };
    if (depth(lexeme) > most.depth)
      return { ok: false, offset, message: 'lists or maps are nested too deep', right: `at most ${most.depth} levels` };
    lexemes.push(lexeme);
    if (!isMark(lexeme)) offset += lexeme.length;
  }
  return { ok: true, lexemes };
}

/** Signs that the lexer adds and the text does not have. */
const isMark = (lexeme: string) => ['doc-mode', 'flow-error-end', 'scalar'].includes(CST.tokenType(lexeme) ?? '');

function depthCounter(): (lexeme: string) => number {
  const indents: number[] = [];
  let brackets = 0;
  let dashes = 0;
  let lineStarts = true;
  let isText = false;
  const indentTo = (columns: number) => {
    while ((indents.at(-1) ?? -1) >= columns) indents.pop();
    indents.push(columns);
    lineStarts = false;
    dashes = 0;
  };
  return (lexeme) => {
    const type = isText ? 'text' : CST.tokenType(lexeme);
    isText = type === 'scalar';
    if (type === 'newline') lineStarts = true;
    else if (lineStarts && type === 'space') indentTo(lexeme.length);
    else if (lineStarts) indentTo(0);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets = Math.max(0, brackets - 1);
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') dashes += 1;
    return indents.length + brackets + dashes;
  };
}
