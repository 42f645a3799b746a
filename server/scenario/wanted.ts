import type { SchemaNode } from './scenario-schema';
import { resolved } from './schema-node';

const entries = (least: number | undefined, most: number | undefined): string => {
  const unit = (most ?? least) === 1 ? 'entry' : 'entries';
  if (least !== undefined && most !== undefined) return `a list of ${least} to ${most} ${unit}`;
  if (least !== undefined) return `a list of at least ${least} ${unit}`;
  return most === undefined ? 'a list' : `a list of at most ${most} ${unit}`;
};

function numbers({ minimum, exclusiveMinimum, maximum }: SchemaNode, kind: string): string {
  const least = typeof exclusiveMinimum === 'number' ? `above ${exclusiveMinimum}` : `from ${minimum}`;
  return minimum === undefined && exclusiveMinimum === undefined ? kind : `${kind} ${least} to ${maximum}`;
}

function text(node: SchemaNode): string {
  const meaning = node['patternErrorMessage'];
  if (typeof meaning === 'string') return meaning;
  return node.maxLength === undefined ? 'text' : `text of at most ${node.maxLength} characters`;
}

const isIds = (node: SchemaNode) => typeof node.propertyNames === 'object';

function map(root: SchemaNode, node: SchemaNode): string {
  if (!isIds(node)) return `a map with ${(node.required ?? Object.keys(node.properties ?? {})).join(', ')}`;
  const entry = node.additionalProperties;
  return `a map from ids to ${typeof entry === 'object' ? wanted(root, entry) : 'anything'}`;
}

/** What a schema takes, in words for authors. */
export function wanted(root: SchemaNode, ref: SchemaNode): string {
  const node = resolved(root, ref);
  if (node.anyOf) return [...new Set(node.anyOf.map((branch) => wanted(root, branch)))].join(', or ');
  if (node.const !== undefined) return `${node.const}`;
  if (node.enum) return `one of ${node.enum.join(', ')}`;
  switch (node.type) {
    case 'string':
      return text(node);
    case 'integer':
      return numbers(node, 'a whole number');
    case 'number':
      return numbers(node, 'a number');
    case 'boolean':
      return 'true or false';
    case 'array':
      return entries(node.minItems, node.maxItems);
    default:
      return map(root, node);
  }
}
