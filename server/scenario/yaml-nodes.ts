import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Complaint } from '../../game/scenario/faults/fault';

export type Objection = Complaint & Readonly<{ offset: number }>;

/** What aliases may make of a file: entries when each is written out in full. */
const most = { entries: 100_000, aliases: 500 };

/** The nodes that aliases stand for, and what YAML allows and we do not. `fatal`: the value must not be built. */
type Nodes = Readonly<{ targets: ReadonlyMap<Node, Node>; objections: readonly Objection[]; fatal: boolean }>;

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const twice: Complaint = { message: 'this key stands twice in one map', right: 'one of the two, or another key' };

/** One pass over a document of bounded depth, in the order of the text. */
export function yamlNodes(root: Node | null): Nodes {
  const walk = new Walk();
  walk.entriesOf(root);
  return walk;
}

class Walk implements Nodes {
  readonly targets = new Map<Node, Node>();
  readonly objections: Objection[] = [];
  fatal = false;
  private readonly anchors = new Map<string, { node: Node; entries: number | null }>();

  /** Every alias counts for what it stands for. */
  entriesOf(node: unknown): number {
    if (isAlias(node)) return this.entriesOfAlias(node, node.source);
    const anchor = isNode(node) && 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
    const own: { node: Node; entries: number | null } | null = isNode(node) ? { node, entries: null } : null;
    if (anchor !== undefined && own) this.anchors.set(anchor, own);
    const entries = 1 + this.entriesBelow(node);
    if (own) own.entries = entries;
    if (entries > most.entries && !this.fatal) {
      const right = 'the entries themselves, or far fewer aliases';
      this.refuse(node, { message: 'the aliases in this multiply into too many entries', right });
    }
    return entries;
  }

  private entriesBelow(node: unknown): number {
    if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + this.entriesOf(item), 0);
    if (!isMap(node)) return 0;
    const keys = new Set<string>();
    return node.items.reduce((sum, { key, value }) => {
      this.checkKey(key, keys);
      return sum + this.entriesOf(value);
    }, 0);
  }

  private entriesOfAlias(node: Node, source: string): number {
    const anchor = this.anchors.get(source);
    const right = `&${source} before an earlier entry, or the text in quotation marks`;
    if (!anchor) this.refuse(node, { message: `no anchor &${source} before this alias`, right });
    else if (anchor.entries === null)
      this.refuse(node, {
        message: `the alias *${source} stands inside what it stands for`,
        right: 'the entries themselves',
      });
    else this.targets.set(node, anchor.node);
    if (this.targets.size === most.aliases + 1)
      this.refuse(node, { message: 'too many aliases', right: `at most ${most.aliases} in a file` });
    return anchor?.entries ?? 1;
  }

  /** The library's own look for keys that stand twice takes time by the square of their number. */
  private checkKey(key: unknown, earlier: Set<string>): void {
    const name = isScalar(key) && typeof key.value !== 'object' ? String(key.value) : null;
    if (name === null)
      return void this.refuse(key, { message: 'a key that is not a word', right: 'a word, then a colon' });
    if (name === '__proto__') this.refuse(key, { message: 'the key __proto__ is refused', right: 'another word' });
    if (earlier.has(name)) this.objections.push({ offset: offsetOf(key), ...twice });
    earlier.add(name);
  }

  private refuse(node: unknown, complaint: Complaint): void {
    this.fatal = true;
    this.objections.push({ offset: offsetOf(node), ...complaint });
  }
}
