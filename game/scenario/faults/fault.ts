/** Keys and indexes from the root of a scenario file. */
export type Path = readonly (string | number)[];

/** What is wrong, and what would be right, in words for authors. */
export type Complaint = Readonly<{ message: string; right: string }>;

/** What is wrong with a scenario file and where. `key` means the name at the end of the path, not its value. */
export type Fault = Complaint & Readonly<{ path: Path; key?: true }>;

export const listed = (ids: Iterable<string>): string => [...ids].join(', ') || 'none';

/** A word of the author's as a message may quote it: cut where it is too long to be read. */
export const quoted = (word: string): string => `"${word.length > 60 ? `${word.slice(0, 57)}…` : word}"`;
