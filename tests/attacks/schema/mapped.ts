export type Path = readonly string[];

/** A value with its strings put through `change`, which is told where each stands. Keys stay as they are. */
export function mapped(value: unknown, change: (text: string, path: Path) => string, path: Path = []): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((each, index) => mapped(each, change, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, change, [...path, key])]));
}
