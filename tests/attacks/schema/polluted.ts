/** What every object has, or takes for what it has not. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** What would stand in every object afterwards, were it let in. */
export const pollution = 'polluted';
const poison = { [pollution]: true, prototype: { [pollution]: true } };

/** The value as JSON, once for each object in it and each such name, with that name in the object. */
export function polluted(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    polluted(each).map((text) => written(value, (at, own) => (at === key ? text : own))),
  );
  if (Array.isArray(value)) return inner;
  return [
    ...names.map(
      (name) =>
        `${written(value).replace(/\}$/, '')}${Object.keys(value).length ? ',' : ''}"${name}":${JSON.stringify(poison)}}`,
    ),
    ...inner,
  ];
}

/** JSON of an object or an array, with what stands at a key put in as it is: no object holds `__proto__` as a key of its own. */
function written(value: object, at: (key: string, own: string) => string = (_, own) => own): string {
  const parts = Object.entries(value).map(([key, each]) => [key, at(key, JSON.stringify(each) ?? 'null')] as const);
  if (Array.isArray(value)) return `[${parts.map(([, text]) => text).join()}]`;
  return `{${parts.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`;
}
