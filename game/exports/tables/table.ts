export type Cell = string | number | boolean | null;

/** What a column holds. `list`: ids or names with a space between them. `time`: ISO 8601 in UTC. */
type Kind = 'id' | 'text' | 'choice' | 'integer' | 'number' | 'time' | 'yes or no' | 'list';

/** A column as the codebook tells of it. `written`: in the words of people, and left out where texts are. */
export type Described = Readonly<{
  name: string;
  kind: Kind;
  unit: string | null;
  meaning: string;
  /** Which values there are, where there is a fixed choice. */
  values: readonly string[] | null;
  written: boolean;
}>;

/** A column, and what it holds for a row. Whatever is empty is not known, or there was none. */
export type Column<Row> = Readonly<{
  name: string;
  kind: Kind;
  unit?: string;
  meaning: string;
  values?: readonly string[];
  written?: true;
  of(row: Row): Cell;
}>;

/** Rows of cells under columns that say what they mean. */
export type Table = Readonly<{
  name: string;
  /** What a row is. */
  meaning: string;
  columns: readonly Described[];
  rows: readonly (readonly Cell[])[];
}>;

export const tableOf = <Row>(
  { name, meaning }: Pick<Table, 'name' | 'meaning'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table => ({
  name,
  meaning,
  columns: columns.map(({ of: _, unit = null, values = null, written = false, ...column }) => ({
    ...column,
    unit,
    values,
    written,
  })),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});

/** The same table without the columns that hold what people wrote. */
export function withoutTexts(table: Table): Table {
  const kept = table.columns.map(({ written }) => !written);
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index])),
  };
}
