import type { z } from 'zod';
import type { Fault, Path } from '../../game/scenario/faults/fault';
import { isMended } from '../../game/scenario/faults/mended';
import type { SchemaNode } from './scenario-schema';
import { schemaFaults } from './schema-faults';
import { at, isRecord, isRequired, keyMeant, meant, type Standing } from './schema-node';
import { standIn } from './stand-in';

/** `value` is null where too much is wrong to judge the rest. */
type MendedValue<T> = Readonly<{ value: T | null; mended: readonly Path[]; faults: readonly Fault[] }>;

/** Beyond so many faults the rest would hardly help. A stand-in may have to be mended in turn. */
const most = { faults: 500, rounds: 5 };

/**
 * What a schema makes of a value, and what it finds wrong. Refused places are replaced by stand-ins, so that everything
 * else can be judged in the same run.
 */
export function mend<T>(schema: z.ZodType<T>, root: SchemaNode, raw: unknown): MendedValue<T> {
  const value: unknown = structuredClone(raw);
  const start = { node: root, value };
  const mended: Path[] = [];
  const faults: Fault[] = [];
  for (let round = 0; round < most.rounds; round++) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, mended, faults };
    const { issues } = parsed.error;
    const found = schemaFaults(issues, root, value);
    if (found.length > most.faults) return { value: null, mended, faults: [...faults, ...found] };
    faults.push(...withoutMisspelt(found, root, start).filter(({ path }) => !isMended(mended, path)));
    for (const fault of found) mended.push(...replace(root, start, fault));
  }
  return { value: null, mended, faults };
}

/** The place of the key that was meant, if an unknown one was likely a slip for it. */
function slipFor(root: SchemaNode, start: Standing, { path, key }: Fault): Path | null {
  const above = path.slice(0, -1);
  const near = key ? keyMeant(root, at(root, start, above), String(path.at(-1))) : null;
  return near === null ? null : [...above, near];
}

/** A key that is missing because it is misspelt is one fault, not two. */
function withoutMisspelt(faults: readonly Fault[], root: SchemaNode, start: Standing): readonly Fault[] {
  const slips = faults.map((fault) => slipFor(root, start, fault)).filter((path) => path !== null);
  return faults.filter(({ path, key }) => key || !slips.some((slip) => slip.join() === path.join()));
}

/** Puts a stand-in where a fault is, or takes out what may be left out. Answers with the places that now mean nothing. */
function replace(root: SchemaNode, start: Standing, fault: Fault): Path[] {
  const { path, key } = fault;
  const above = path.slice(0, -1);
  const parent = at(root, start, above);
  const step = path.at(-1);
  const place = at(root, start, path);
  if (Array.isArray(place.value) && meant(root, place).type === 'array')
    return ofRightLength(root, meant(root, place), place.value, path);
  if (step === undefined || !(isRecord(parent.value) || Array.isArray(parent.value))) return [path];
  if (key) {
    const slip = slipFor(root, start, fault);
    Reflect.deleteProperty(parent.value, step);
    if (meant(root, parent).propertyNames !== undefined) return [above];
    return slip === null ? [path] : [path, slip];
  }
  if (isRecord(parent.value) && !isRequired(root, parent, String(step))) Reflect.deleteProperty(parent.value, step);
  else Reflect.set(parent.value, step, standIn(root, place.node));
  return [path];
}

/** Fills up a list that is too short, cuts one that is too long. */
function ofRightLength(
  root: SchemaNode,
  { items, minItems = 0, maxItems }: SchemaNode,
  list: unknown[],
  path: Path,
): Path[] {
  const added: Path[] = [];
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
  while (list.length < minItems) added.push([...path, list.push(standIn(root, item)) - 1]);
  const dropped = list.splice(maxItems ?? list.length);
  return [...added, ...dropped.map((_, index) => [...path, list.length + index])];
}
