import { type Column, type Described, type Table, tableOf } from './table';

type Row = Readonly<{ table: Table; column: Described }>;

const columns: readonly Column<Row>[] = [
  { name: 'table', kind: 'id', meaning: 'Table', of: ({ table }) => table.name },
  { name: 'row', kind: 'text', meaning: 'What a row of it is', of: ({ table }) => table.meaning },
  { name: 'column', kind: 'id', meaning: 'Column', of: ({ column }) => column.name },
  {
    name: 'type',
    kind: 'choice',
    meaning: 'What it holds. list: ids with a space between them; time: ISO 8601 in UTC; yes or no: those words',
    values: ['id', 'text', 'choice', 'integer', 'number', 'time', 'yes or no', 'list'],
    of: ({ column }) => column.kind,
  },
  { name: 'unit', kind: 'text', meaning: 'Unit of a number', of: ({ column }) => column.unit },
  { name: 'meaning', kind: 'text', meaning: 'What it means', of: ({ column }) => column.meaning },
  {
    name: 'values',
    kind: 'text',
    meaning: 'The values there are, where there is a fixed choice, with | between them',
    of: ({ column }) => column.values?.join(' | ') ?? null,
  },
];

/** What every column of these tables means, and of itself: made from the columns, so that the two cannot part. */
export function codebookOf(tables: readonly Table[]): Table {
  const self = { name: 'codebook', meaning: 'One row a column of one of these tables' };
  const all = [...tables, tableOf(self, columns, [])];
  const rows = all.flatMap((table) => table.columns.map((column) => ({ table, column })));
  return tableOf(self, columns, rows);
}
