import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from '../game/scenario/fault';

/** Line and column count from 1. */
export type Place = Readonly<{ line: number; column: number }>;
type Complaint = Place & Readonly<{ message: string }>;

type YamlDocument =
  | { ok: true; value: unknown; placeOf: (fault: Pick<Fault, 'path' | 'key'>) => Place }
  | { ok: false; complaints: readonly Complaint[] };

/** Where a path of keys and indexes leads. If part of it is missing, the deepest place that exists. */
function offsetOf(doc: Document, path: Fault['path'], key: boolean): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isNode(node)) offset = node.range?.[0] ?? offset;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      if (key && depth === path.length - 1) return offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else return offset;
  }
  return isNode(node) ? (node.range?.[0] ?? offset) : offset;
}

/** What YAML allows and we do not: a key that reaches into every object, an alias to nothing. */
function unwanted(doc: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(doc, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        found.push({ offset: key.range?.[0] ?? 0, message: 'the key __proto__ is refused' });
    },
    Alias(_, alias) {
      if (!alias.resolve(doc))
        found.push({ offset: alias.range?.[0] ?? 0, message: `no anchor &${alias.source} before this alias` });
    },
  });
  return found;
}

function firstAlias(doc: Document): number {
  let offset = 0;
  visit(doc, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

const mostComplaints = 50;

export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const complaints = [
    ...[...doc.errors, ...doc.warnings].map(({ pos, message }) => ({ offset: pos[0], message })),
    ...(doc.errors.length ? [] : unwanted(doc)),
  ].map(({ offset, message }) => ({ ...place(offset), message }));
  if (complaints.length) return { ok: false, complaints: complaints.slice(0, mostComplaints) };
  try {
    const value: unknown = doc.toJS();
    return { ok: true, value, placeOf: ({ path, key }) => place(offsetOf(doc, path, key === true)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, complaints: [{ ...place(firstAlias(doc)), message }] };
  }
}
