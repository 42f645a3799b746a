import { quoted } from '../../game/scenario/faults/fault';
import type { SchemaNode } from './scenario-schema';

/** The first sign of a name that no name can have, and that may look like one that it can. */
export function foreignSign(value: string): string {
  const sign = /[^\x20-\x7e]/u.exec(value)?.[0];
  if (sign === undefined) return '';
  if (!/\p{L}/u.test(sign)) return `; ${quoted(sign)} is not a sign of an English keyboard`;
  const alike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(sign) ? ', though it may look like one' : '';
  return `; ${quoted(sign)} is not a letter of the English alphabet${alike}`;
}

function insteadOfNumber(value: string, isWhole: boolean): string {
  if (/^-?\d+(\.\d+)?$/.test(value)) return ', without quotation marks';
  if (/^[−–]\d+$/.test(value)) return ', with a hyphen for a minus sign';
  if (/^-?\d+,\d+$/.test(value)) return isWhole ? '' : ', with a point and not a comma';
  return /^-?\d/.test(value) ? ', and nothing but the number' : '';
}

/** What an author likely slipped on who wrote `value` where `node` is wanted, to be put after what is wanted. */
export function valueSlip({ type, pattern, anyOf, propertyNames }: SchemaNode, value: unknown): string {
  const isList = type === 'array' || anyOf?.some((branch) => branch.type === 'array');
  if (propertyNames !== undefined) return '; a map is written in braces, with a colon and a space after each id';
  if (value === null) return anyOf && isList ? ', in square brackets' : '';
  if (type === 'string' && (typeof value === 'boolean' || (!pattern && typeof value === 'number')))
    return ', in quotation marks';
  if (typeof value !== 'string') return '';
  if (type === 'integer' || type === 'number') return insteadOfNumber(value.trim(), type === 'integer');
  if (isList && anyOf) return ', in square brackets';
  if (isList) return ', each on a line with a hyphen and a space before it, or all in square brackets';
  return type === 'string' && pattern ? foreignSign(value) : '';
}
