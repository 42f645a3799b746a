/** What is wrong in a class list: where, what, and what to do. Lines and columns count from 1; 0 is the whole of it. */
export type ListFault = Readonly<{ line: number; column: number; what: string; todo: string }>;

/** A line of the list, cut into its cells. */
export type Row = Readonly<{ line: number; cells: readonly string[] }>;
