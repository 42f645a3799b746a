import { z } from 'zod';
import { Id } from './id';

/** A rule of any depth. */
export type Rule =
  | string
  | Readonly<{ all: readonly Rule[] }>
  | Readonly<{ any: readonly Rule[] }>
  | Readonly<{ atLeast: number; of: readonly Rule[] }>;

const over = <Of extends z.ZodType>(rule: Of) => {
  const rules = z.array(rule).min(1).max(16);
  return z.union([
    Id,
    z.strictObject({ all: rules }),
    z.strictObject({ any: rules }),
    z.strictObject({ atLeast: z.number().int().min(1).max(16), of: rules }),
  ]);
};

/**
 * Whose signatures bring an instrument into force: a party's; all of several rules; any one of them; or at least so many.
 * A named veto is a party beside an `atLeast` in an `all`: `all: [port, ministry, { atLeast: 5, of: [...] }]`. Three levels
 * deep, so that the schema can be written out.
 */
export const SignatureRule = over(over(over(Id)));
export type SignatureRule = z.infer<typeof SignatureRule>;

/** Whether these parties' signatures are enough. */
export function satisfies(rule: Rule, signed: readonly string[]): boolean {
  if (typeof rule === 'string') return signed.includes(rule);
  if ('all' in rule) return rule.all.every((each) => satisfies(each, signed));
  if ('any' in rule) return rule.any.some((each) => satisfies(each, signed));
  return rule.of.filter((each) => satisfies(each, signed)).length >= rule.atLeast;
}

/** Every party that a rule names. */
export function namedIn(rule: Rule): readonly string[] {
  if (typeof rule === 'string') return [rule];
  const below = 'all' in rule ? rule.all : 'any' in rule ? rule.any : rule.of;
  return [...new Set(below.flatMap(namedIn))];
}
