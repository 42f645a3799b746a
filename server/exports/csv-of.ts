import Papa from 'papaparse';
import type { Cell, Table } from '../../game/exports/tables/table';

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, “CSV Injection”), after spaces and as full-width signs
 * as well. Such a cell gets an apostrophe before it. A number is none.
 */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

const written = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell);

/** A table as CSV (RFC 4180), with a line of column names. */
export const csvOf = ({ columns, rows }: Table): string =>
  `${Papa.unparse(
    { fields: columns.map(({ name }) => name), data: rows.map((row) => row.map(written)) },
    { escapeFormulae: formula },
  )}\r\n`;
