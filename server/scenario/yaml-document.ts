import { Composer, type Document, LineCounter, Parser, type YAMLError } from 'yaml';
import type { Complaint, Fault } from '../../game/scenario/faults/fault';
import { yamlComplaint } from './yaml-complaint';
import { lexYaml } from './yaml-limits';
import { type Objection, yamlNodes } from './yaml-nodes';
import { placesIn } from './yaml-places';
import { yamlSlip } from './yaml-slip';

/** Line and column count from 1. */
export type Place = Readonly<{ line: number; column: number }>;
export type PlacedComplaint = Place & Complaint;

/** The value of a YAML file, and where in it a path of keys and indexes leads. */
type Content = Readonly<{ value: unknown; placeOf: (fault: Pick<Fault, 'path' | 'key'>) => Place }>;

/** `content` beside complaints: what is left to check, where only keys that stand twice are wrong. */
type YamlDocument =
  | (Readonly<{ ok: true }> & Content)
  | Readonly<{ ok: false; complaints: readonly PlacedComplaint[]; content: Content | null }>;

const mostComplaints = 50;

function compose(lexemes: readonly string[], length: number, lines: LineCounter): Document[] {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens = [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  return [...composer.compose(tokens, true, length)];
}

/** Mistakes that end where they stand. After any other, what follows is mostly its consequence. */
const local: readonly YAMLError['code'][] = [
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
];

function tellable(errors: readonly YAMLError[]): readonly YAMLError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return inOrder.filter(({ code }, index) => index === 0 || local.includes(code));
}

export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (objections: readonly Objection[], content: Content | null): YamlDocument => {
    const complaints = objections.map(({ offset, message, right }) => ({ ...place(offset), message, right }));
    return { ok: false, complaints: complaints.slice(0, mostComplaints), content };
  };
  const lexed = lexYaml(text);
  if (!lexed.ok) {
    addLines(lines, text);
    return refuse([lexed], null);
  }
  const [doc, second] = compose(lexed.lexemes, text.length, lines);
  if (!doc) throw new Error('a YAML text has at least one document');
  const { targets, objections, fatal } = yamlNodes(doc.contents);
  const found = tellable([...doc.errors, ...doc.warnings]).map((error, index) => {
    const slip = index === 0 ? yamlSlip(error, lexed.lexemes, text) : null;
    return slip ?? { offset: error.pos[0], ...yamlComplaint(error) };
  });
  if (second) found.push({ offset: second.range?.[0] ?? 0, ...secondDocument });
  const all = found.length ? found : objections;
  const offsetOf = placesIn(doc.contents, targets);
  const content = (): Content => ({
    value: doc.toJS({ maxAliasCount: -1 }),
    placeOf: (fault) => place(offsetOf(fault)),
  });
  if (all.length) return refuse(all, found.length || fatal ? null : content());
  return { ok: true, ...content() };
}

const secondDocument: Complaint = {
  message: 'a second document begins here',
  right: 'one document: no line of three dashes inside the file',
};

function addLines(lines: LineCounter, text: string): void {
  for (let at = 0; at !== 0 || lines.lineStarts.length === 0; at = text.indexOf('\n', at) + 1) lines.addNewLine(at);
}
