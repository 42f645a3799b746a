import { nearest } from '../../scenario/faults/nearest';
import { nameKey } from '../name-key';
import type { ListFault, Row } from './list-fault';

export type Column = 'name' | 'table' | 'party';

const headings: Readonly<Record<string, Column>> = {
  name: 'name',
  names: 'name',
  'full name': 'name',
  participant: 'name',
  student: 'name',
  table: 'table',
  group: 'table',
  party: 'party',
  delegation: 'party',
  role: 'party',
};

const beginWith = 'Begin the list with the line: name, table, party. Table and party may be left out.';

type Columns = Readonly<{ at: Partial<Record<Column, number>>; faults: readonly ListFault[]; rows: readonly Row[] }>;

/** Where each column stands. A list of nothing but names needs no headings. */
export function columnsOf(rows: readonly Row[]): Columns {
  const [first, ...rest] = rows;
  if (!first)
    return { at: {}, faults: [{ line: 0, column: 0, what: 'The list is empty.', todo: beginWith }], rows: [] };
  const known = first.cells.map((cell) => headings[nameKey(cell)]);
  if (known.every((column) => column === undefined)) {
    if (rows.every(({ cells }) => cells.length === 1)) return { at: { name: 0 }, faults: [], rows };
    const what = 'The first line does not say what stands in which column.';
    return { at: {}, faults: [{ line: first.line, column: 0, what, todo: beginWith }], rows: [] };
  }
  const at: Partial<Record<Column, number>> = {};
  const faults: ListFault[] = [];
  known.forEach((column, index) => {
    const heading = first.cells[index] ?? '';
    const here = { line: first.line, column: index + 1 };
    if (column === undefined && heading !== '') faults.push({ ...here, ...unknownHeading(heading) });
    else if (column !== undefined && at[column] !== undefined)
      faults.push({ ...here, what: `There are two columns for the ${column}.`, todo: 'Leave one of them out.' });
    else if (column !== undefined) at[column] = index;
  });
  if (at.name === undefined)
    faults.push({ line: first.line, column: 0, what: 'There is no column “name”.', todo: beginWith });
  return { at, faults, rows: rest };
}

function unknownHeading(heading: string): Pick<ListFault, 'what' | 'todo'> {
  const meant = nearest(heading, Object.keys(headings));
  const what = `“${heading.slice(0, 40)}” is no column of a class list.`;
  return {
    what,
    todo: meant
      ? `Did you mean “${meant}”? If not, leave the column out.`
      : 'Leave the column out: a list has the columns name, table and party.',
  };
}
