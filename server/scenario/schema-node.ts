import { nearest } from '../../game/scenario/faults/nearest';
import type { SchemaNode } from './scenario-schema';

/** A place in a JSON Schema beside the value that stands there. */
export type Standing = Readonly<{ node: SchemaNode; value: unknown }>;

const isNode = (node: unknown): node is SchemaNode => typeof node === 'object' && node !== null && !Array.isArray(node);
export const isRecord = (value: unknown): value is Record<string, unknown> => isNode(value);

export function resolved(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target ?? node;
}

function fits(root: SchemaNode, branch: SchemaNode, value: unknown): boolean {
  const { type } = resolved(root, branch);
  if (Array.isArray(value)) return type === 'array';
  if (isRecord(value)) return type === 'object';
  if (typeof value === 'number') return type === 'number' || type === 'integer';
  return type === typeof value;
}

const keysShared = (branch: SchemaNode, value: unknown): number =>
  isRecord(value) ? Object.keys(value).filter((key) => Object.hasOwn(branch.properties ?? {}, key)).length : 0;

/** Which of several forms a value was meant to have: by its type, maps by the keys they share. -1: none of them. */
export function branchOf(root: SchemaNode, branches: readonly SchemaNode[], value: unknown): number {
  const fitting = branches.flatMap((branch, index) => (fits(root, branch, value) ? [index] : []));
  if (fitting.length < 2 || !isRecord(value)) return fitting[0] ?? -1;
  const shared = (index: number) => keysShared(resolved(root, branches[index] ?? {}), value);
  const [best = -1] = fitting.sort((a, b) => shared(b) - shared(a));
  return shared(best) === 0 ? -1 : best;
}

/** One form of a schema: the one that its value was meant to have, or the schema itself where none fits. */
export function meant(root: SchemaNode, { node, value }: Standing): SchemaNode {
  const own = resolved(root, node);
  const branch = own.anyOf?.[branchOf(root, own.anyOf, value)];
  return branch ? meant(root, { node: branch, value }) : own;
}

/** One step down, by a key or an index. What the schema does not know accepts anything. */
function below(root: SchemaNode, standing: Standing, step: string | number): Standing {
  const node = meant(root, standing);
  const { value } = standing;
  const named = node.properties?.[String(step)];
  const next = Array.isArray(value) ? node.items : (named ?? node.additionalProperties);
  return {
    node: isNode(next) ? next : {},
    value: Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined,
  };
}

export const at = (root: SchemaNode, start: Standing, path: readonly (string | number)[]): Standing =>
  path.reduce((standing, step) => below(root, standing, step), start);

/** The keys that a map may have here. */
export const keysAt = (root: SchemaNode, standing: Standing): readonly string[] =>
  Object.keys(meant(root, standing).properties ?? {});

export const isRequired = (root: SchemaNode, standing: Standing, key: string): boolean =>
  !Object.hasOwn(meant(root, standing).properties ?? {}, key) || meant(root, standing).required?.includes(key) === true;

/** The key that was most likely meant by one that is unknown, among those still to be written. */
export function keyMeant(root: SchemaNode, standing: Standing, key: string): string | null {
  const written = isRecord(standing.value) ? standing.value : {};
  return nearest(
    key,
    keysAt(root, standing).filter((each) => !Object.hasOwn(written, each)),
  );
}
