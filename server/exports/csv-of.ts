import Papa from 'papaparse';
import { formula } from '../../game/exports/formula';
import type { Cell, Table } from '../../game/exports/tables/table';

const written = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell);

/** A table as CSV (RFC 4180), with a line of column names. */
export const csvOf = ({ columns, rows }: Table): string =>
  `${Papa.unparse(
    { fields: columns.map(({ name }) => name), data: rows.map((row) => row.map(written)) },
    { escapeFormulae: formula },
  )}\r\n`;
