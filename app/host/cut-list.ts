import Papa from 'papaparse';
import type { ListFault, Row } from '../../game/exercise/class-list/list-fault';

export type Cut = Readonly<{ ok: true; rows: readonly Row[] } | { ok: false; fault: ListFault }>;

const largest = 200_000;

const whole = (what: string, todo: string): Cut => ({ ok: false, fault: { line: 0, column: 0, what, todo } });

/** Cuts a pasted or dropped list into lines and cells: separated by commas, semicolons or tabs, with or without quotes. */
export function cutList(text: string): Cut {
  if (text.length > largest) return whole('This is far too long for a class list.', 'Keep name, table and party only.');
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: separatorOf(lines), newline: '\n' });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    // A line break inside quotes makes one line of the list two lines of the file.
    line += 1 + cells.join('').split('\n').length - 1;
    return row;
  });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (!unclosed) return { ok: true, rows };
  const at = rows[unclosed.row ?? 0]?.line ?? 0;
  const what = 'A quotation mark is opened and not closed, or closed in the middle of a cell.';
  return { ok: false, fault: { line: at, column: 0, what, todo: 'Put each such cell into one pair of "quotes".' } };
}

/** Whichever stands in the first line; a list of names alone may have none. */
const separatorOf = (text: string): string => {
  const first = text.split('\n', 1)[0] ?? '';
  return ['\t', ';', ','].find((separator) => first.includes(separator)) ?? ',';
};
