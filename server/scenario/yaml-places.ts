import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Fault } from '../../game/scenario/faults/fault';

type Entries = ReadonlyMap<string, Pair>;
type Place = Pick<Fault, 'path' | 'key'>;

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const entriesOf = (map: YAMLMap): Entries =>
  new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));

/** Where in the text a path of keys and indexes leads. If part of it is missing, the deepest place that exists. */
export function placesIn(root: unknown, targets: ReadonlyMap<Node, Node>): (place: Place) => number {
  // Looked up once for each map: a map may be large, and so may be the number of faults in it.
  const maps = new WeakMap<YAMLMap, Entries>();
  const entry = (map: YAMLMap, key: string): Pair | undefined => {
    const entries = maps.get(map) ?? entriesOf(map);
    maps.set(map, entries);
    return entries.get(key);
  };
  return ({ path, key }) => {
    let node = root;
    let offset = 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = targets.get(node);
      offset = startOf(node) ?? offset;
      if (isMap(node)) {
        const pair = entry(node, String(step));
        if (!pair) return offset;
        offset = startOf(pair.key) ?? offset;
        if (key && depth === path.length - 1) return offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
      } else return offset;
    }
    return startOf(node) ?? offset;
  };
}
