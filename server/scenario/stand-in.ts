import type { SchemaNode } from './scenario-schema';
import { resolved } from './schema-node';

const samples = ['stand-in', 'stand-in.md', '#000000', 'X', 'xx'];

function text({ pattern, maxLength = 100 }: SchemaNode): string {
  const form = new RegExp(pattern ?? '');
  return samples.find((sample) => form.test(sample) && sample.length <= maxLength) ?? '';
}

function number({ minimum = -Infinity, exclusiveMinimum, maximum = Infinity }: SchemaNode): number {
  const least = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : minimum;
  return Math.min(Math.max(0, least), maximum);
}

function map(root: SchemaNode, { properties = {}, required = [] }: SchemaNode): Record<string, unknown> {
  return Object.fromEntries(
    required.map((key) => {
      const node = properties[key];
      return [key, typeof node === 'object' ? standIn(root, node) : null];
    }),
  );
}

/** The plainest value that a schema takes, to stand where a refused one stood. */
export function standIn(root: SchemaNode, ref: SchemaNode): unknown {
  const node = resolved(root, ref);
  if (node.default !== undefined) return structuredClone(node.default);
  if (node.anyOf?.[0]) return standIn(root, node.anyOf[0]);
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.type === 'string') return text(node);
  if (node.type === 'number' || node.type === 'integer') return number(node);
  if (node.type === 'boolean') return false;
  if (node.type !== 'array') return map(root, node);
  const { items } = node;
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
  return Array.from({ length: node.minItems ?? 0 }, () => standIn(root, item));
}
