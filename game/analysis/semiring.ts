/** What tables are joined with (`times`) and variables summed out with (`plus`). */
export type Semiring<T> = Readonly<{ zero: T; one: T; plus: (a: T, b: T) => T; times: (a: T, b: T) => T }>;

/** How many choices there are, exactly: a table holds 1 where a choice is allowed and 0 where it is not. */
export const counting: Semiring<bigint> = { zero: 0n, one: 1n, plus: (a, b) => a + b, times: (a, b) => a * b };

/** The most that a choice adds up to: a table holds points, and minus infinity where a choice is not allowed. */
export const most: Semiring<number> = {
  zero: Number.NEGATIVE_INFINITY,
  one: 0,
  plus: (a, b) => Math.max(a, b),
  times: (a, b) => a + b,
};
