/** What is wrong with a scenario file and where: keys and indexes from the root. `key` means the name, not its value. */
export type Fault = Readonly<{ path: readonly (string | number)[]; message: string; key?: true }>;

export const listed = (ids: Iterable<string>): string => [...ids].join(', ') || 'none';
