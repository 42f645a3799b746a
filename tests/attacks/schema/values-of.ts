import fc from 'fast-check';
import { z } from 'zod';

/** What stands at the ends of a made-up value: by the name of the field, and for fields without one of their own. */
export type Ends = Readonly<{
  named: Readonly<Record<string, readonly unknown[]>>;
  /** Ids and words, of which those are taken that the schema accepts. */
  words: readonly string[];
  /** Whole values for a schema that random ones would hardly ever fit. */
  given?: ReadonlyMap<unknown, fc.Arbitrary<unknown>>;
}>;

/** Stands wherever people may write what they like, until what is to be written there is put in its place. */
export const anyWords = 'Words, of any kind';

const numbers = [0, 1, 2, 3, 5, 40, -1, 0.5, 1_900_000_000_000];
const oftenNamed = 6;

type Schema = z.core.$ZodType;

/** Values that a schema accepts, as far as they are not for a rule across fields: so that what is asked is understood. */
export function valuesOf(schema: Schema, ends: Ends, name = ''): fc.Arbitrary<unknown> {
  const given = ends.given?.get(schema);
  if (given) return given;
  // As zod would have its schemas walked: the class itself does not say which kind it is.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (of: Schema) => valuesOf(of, ends, name);
  switch (def.type) {
    case 'object':
      return objectOf(def.shape, ends);
    case 'record':
      return fc
        .array(fc.tuple(inner(def.keyType), inner(def.valueType)), { maxLength: 2 })
        .map((entries) => Object.fromEntries(entries));
    case 'array':
      return fc
        .uniqueArray(inner(def.element), { maxLength: 4, comparator: 'SameValue' })
        .filter((made) => z.safeParse(schema, made).success);
    case 'tuple':
      return fc.tuple(...def.items.map(inner));
    case 'union':
      return fc.oneof(...def.options.map(inner));
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null });
    case 'optional':
    case 'default':
      return fc.option(inner(def.innerType), { nil: undefined });
    case 'readonly':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return endOf(schema, ends, name);
  }
}

const objectOf = (shape: Readonly<Record<string, Schema>>, ends: Ends): fc.Arbitrary<unknown> =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, valuesOf(field, ends, key)])))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

/** A string or a number: mostly one that the field's name calls for, else anything that is accepted. */
function endOf(schema: Schema, { named, words }: Ends, name: string): fc.Arbitrary<unknown> {
  const accepted = (of: readonly unknown[]) => of.filter((each) => z.safeParse(schema, each).success);
  const own = accepted(named[name] ?? []);
  const any = accepted([anyWords, ...words, ...numbers, '2027-01-31', crypto.randomUUID(), {}]);
  if (own.length + any.length === 0) throw new Error(`nothing fits the field “${name}”: teach this file its kind`);
  const some = (of: readonly unknown[], weight: number) => ({ weight, arbitrary: fc.constantFrom(...of) });
  const free = any.includes(anyWords) ? [some([anyWords], oftenNamed)] : [];
  return fc.oneof(...(own.length ? [some(own, oftenNamed)] : free), ...(any.length ? [some(any, 1)] : []));
}
