/** Half of a sign, alone: what is left of an emoji that was cut in two. */
const half = /\p{Surrogate}/u;

const isKept = (text: string): boolean => !text.includes('\u0000') && !half.test(text);

/**
 * Whether a database can keep all texts of a value, keys included: none keeps the sign NUL or half of one. Asked at the door,
 * so that what cannot be stored is refused to whoever sent it and is in nobody else's way. Goes through any depth.
 */
export function isStorable(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string' && !isKept(next)) return false;
    if (typeof next === 'object' && next !== null) for (const each of Object.entries(next)) left.push(...each);
  }
  return true;
}
