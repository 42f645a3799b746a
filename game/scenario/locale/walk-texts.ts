import { z } from 'zod';

/**
 * A text that readers see. `address` leads to it by ids: `issues`, `form`, `name`. `most` is how many characters its
 * place takes.
 */
export type Text = Readonly<{ address: readonly string[]; text: string; most: number }>;

type Change = (text: Text) => string;
/** `byWords`: whatever is found below stands at this address under its own words. */
type Place = Readonly<{ address: readonly string[]; byWords: boolean }>;

const isText = (schema: unknown): schema is z.ZodString & { maxLength: number } =>
  schema instanceof z.ZodString && schema.format === null && schema.maxLength !== null;

/** The schema behind what may be left out. */
const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema;

/** Whether texts may stand anywhere in what a schema describes. Unions hold none: they are choices and conditions. */
function holdsTexts(schema: unknown): boolean {
  const each = inner(schema);
  if (each instanceof z.ZodObject) return Object.values(each.shape).some(holdsTexts);
  if (each instanceof z.ZodArray) return holdsTexts(each.element);
  if (each instanceof z.ZodRecord) return holdsTexts(each.valueType);
  return isText(each);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An item of a list is found by its id, by its own words if it has no more than those, or else by its number from 1. */
function placeOfItem(schema: unknown, item: unknown, index: number, { address }: Place): Place {
  if (isObject(item) && typeof item['id'] === 'string') return { address: [...address, item['id']], byWords: false };
  const parts = schema instanceof z.ZodObject ? Object.values(schema.shape).filter(holdsTexts).length : 1;
  return parts > 1 ? { address: [...address, `${index + 1}`], byWords: false } : { address, byWords: true };
}

const below = (place: Place, key: string): Place =>
  place.byWords ? place : { ...place, address: [...place.address, key] };

/** A value of this schema with every text in it changed, in the order of the schema; all else as it was. */
export function walkTexts(schema: unknown, value: unknown, change: Change, place: Place = root): unknown {
  const each = inner(schema);
  if (isText(each) && typeof value === 'string') {
    const address = place.byWords ? [...place.address, value] : place.address;
    return change({ address, text: value, most: each.maxLength });
  }
  if (each instanceof z.ZodArray && Array.isArray(value))
    return value.map((item, index) => {
      const itemSchema = inner(each.element);
      return walkTexts(itemSchema, item, change, placeOfItem(itemSchema, item, index, place));
    });
  if (!isObject(value) || !holdsTexts(each)) return value;
  const schemaOf = (key: string): unknown => (each instanceof z.ZodObject ? each.shape[key] : entryOf(each));
  const keys = each instanceof z.ZodObject ? Object.keys(each.shape) : Object.keys(value);
  return Object.fromEntries(
    keys
      .filter((key) => value[key] !== undefined)
      .map((key) => [key, walkTexts(schemaOf(key), value[key], change, below(place, key))]),
  );
}

const root: Place = { address: [], byWords: false };

const entryOf = (schema: unknown): unknown => (schema instanceof z.ZodRecord ? schema.valueType : undefined);
