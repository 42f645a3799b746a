import type { z } from 'zod';
import { type Fault, listed, type Path, quoted } from '../../game/scenario/faults/fault';
import { nearest } from '../../game/scenario/faults/nearest';
import type { SchemaNode } from './scenario-schema';
import { at, branchOf, isRecord, keyMeant, keysAt, meant, resolved, type Standing } from './schema-node';
import { foreignSign, valueSlip } from './value-slips';
import { wanted } from './wanted';

type Issue = z.core.$ZodIssue;
type Place = Readonly<{ root: SchemaNode; path: Path; standing: Standing }>;

/** What stands in a file where something else should. */
function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing is written here';
  if (Array.isArray(value)) return value.length === 0 ? 'found an empty list' : 'found a list';
  if (isRecord(value)) return Object.keys(value).length ? 'found a map' : 'found an empty map';
  if (typeof value === 'string') return value.trim() === '' ? 'found an empty text' : `found ${quoted(value)}`;
  return `found ${String(value)}`;
}

function tooLong(value: unknown): string {
  if (Array.isArray(value)) return `this list has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return typeof value === 'string' && value.trim() !== '' ? `this text has ${value.length} characters` : found(value);
}

/** What would be right, and the word that was meant where there is a choice of words. */
function rightAt({ root, standing: { node, value } }: Place): string {
  const own = resolved(root, node);
  const words = own.enum?.filter((each) => typeof each === 'string') ?? [];
  const near = typeof value === 'string' ? nearest(value, words) : null;
  // A word where a word of a choice or a list may stand was meant as either.
  const isChoice = own.anyOf?.some(({ const: word }) => word !== undefined);
  const slip = valueSlip(isChoice ? own : meant(root, { node, value }), value);
  return `${near === null ? '' : `perhaps ${near}; `}${wanted(root, node)}${slip}`;
}

const wrong = (place: Place, message: string): Fault[] => [{ path: place.path, message, right: rightAt(place) }];

function unknownKeys({ root, path, standing }: Place, keys: readonly string[]): Fault[] {
  const known = keysAt(root, standing);
  return keys.map((name) => {
    const near = keyMeant(root, standing, name);
    const comma = /^\d+$/.test(name) ? 'a number with a point and not a comma; ' : '';
    const right = `${near === null ? comma : `perhaps ${near}; `}the keys here are ${listed(known)}`;
    return { path: [...path, name], key: true, message: `unknown key ${quoted(name)}`, right };
  });
}

/** Of several forms, the one that the value was meant to have speaks; if none fits, all say what they would take. */
function unionFaults(place: Place, branches: readonly (readonly Issue[])[]): Fault[] {
  const { root, path, standing } = place;
  const { anyOf = [] } = resolved(root, standing.node);
  const index = branchOf(root, anyOf, standing.value);
  const [branch, issues] = [anyOf[index], branches[index]];
  if (!branch || !issues) return wrong(place, found(standing.value));
  const own = { root, path, standing: { node: branch, value: standing.value } };
  return issues.flatMap((issue) =>
    issue.path.length === 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_union'
      ? [...faultsOfIssue(own, issue).map((fault) => ({ ...fault, right: rightAt(place) }))]
      : faultsOfIssue(own, issue),
  );
}

function missing(place: Place, key: string): Fault[] {
  return [{ path: place.path, message: `${key} is missing`, right: `${key}: ${rightAt(place)}` }];
}

function faultsOfIssue(above: Place, issue: Issue): Fault[] {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const { root } = above;
  const parent = at(root, above.standing, steps.slice(0, -1));
  const key = steps.at(-1);
  const place = { root, path: [...above.path, ...steps], standing: at(root, above.standing, steps) };
  if (typeof key === 'string' && isRecord(parent.value) && !Object.hasOwn(parent.value, key))
    return missing(place, key);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(place, issue.keys);
    case 'invalid_key': {
      const name = String(key);
      const space = name.includes(':') ? 'a space after the colon; ' : '';
      const right = `${space}${issue.issues.map(({ message }) => message).join('; ')}${foreignSign(name)}`;
      return [{ path: place.path, key: true, message: `${quoted(name)} cannot be a key here`, right }];
    }
    case 'invalid_union':
      return unionFaults(place, issue.errors);
    case 'too_small':
    case 'too_big':
      return wrong(place, tooLong(place.standing.value));
    case 'custom':
      return [{ path: place.path, message: found(place.standing.value), right: issue.message }];
    default:
      return wrong(place, found(place.standing.value));
  }
}

/** What a zod schema found wrong with a value, against the JSON Schema of the same. One fault for each place. */
export function schemaFaults(issues: readonly Issue[], root: SchemaNode, value: unknown): Fault[] {
  const place: Place = { root, path: [], standing: { node: root, value } };
  const first = new Map<string, Fault>();
  for (const fault of issues.flatMap((issue) => faultsOfIssue(place, issue))) {
    const at = JSON.stringify(fault.path);
    if (!first.has(at)) first.set(at, fault);
  }
  return [...first.values()];
}
