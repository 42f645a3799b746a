import { nameKey } from '../name-key';
import { type Listed, mostListed } from '../plan';
import { type Column, columnsOf } from './columns';
import type { ListFault, Row } from './list-fault';
import { type Known, type Read, readName, readParty, readTable } from './read-cells';

/** A list is read whole or not at all. `more`: faults beyond those listed. */
export type ReadList = Readonly<
  { ok: true; people: readonly Listed[] } | { ok: false; faults: readonly ListFault[]; more: number }
>;

const mostFaults = 40;

export const faulty = (faults: readonly ListFault[]): ReadList => ({
  ok: false,
  faults: faults.slice(0, mostFaults),
  more: Math.max(0, faults.length - mostFaults),
});

type Person = Readonly<{ line: number; listed: Listed }>;

/** The people of a class list, or everything that is wrong with it. */
export function peopleOf(lines: readonly Row[], known: Known): ReadList {
  const rows = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { at, faults: ofHeadings, rows: entries } = columnsOf(rows);
  if (at.name === undefined) return faulty(ofHeadings);
  const width = rows[0]?.cells.length ?? 0;
  const faults: ListFault[] = [...ofHeadings];
  const people: Person[] = [];
  for (const row of entries) {
    const { listed, faults: ofRow } = personOf(row, { at, width, known });
    faults.push(...ofRow);
    if (listed) people.push({ line: row.line, listed });
  }
  faults.push(...doubled(people, at.name + 1), ...tooMany(people, known, at), ...nobody(entries));
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return faults.length ? faulty(faults) : { ok: true, people: people.map(({ listed }) => listed) };
}

type Reading = Readonly<{ at: Partial<Record<Column, number>>; width: number; known: Known }>;

function personOf(row: Row, { at, width, known }: Reading): { listed: Listed | null; faults: readonly ListFault[] } {
  const { line, cells } = row;
  const faults: ListFault[] = [];
  const read = <Value>(column: Column, how: (cell: string) => Read<Value>): Value | null => {
    const index = at[column];
    if (index === undefined) return null;
    const cell = how(cells[index] ?? '');
    if (cell.ok) return cell.value;
    faults.push({ line, column: index + 1, what: cell.what, todo: cell.todo });
    return null;
  };
  const name = read('name', readName);
  const table = read('table', (cell) => readTable(cell, known));
  const party = read('party', (cell) => readParty(cell, known));
  const beyond = cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
  if (beyond >= 0) {
    const what = 'The line has more columns than the first line.';
    faults.push({ line, column: beyond + 1, what, todo: 'If a name contains the separator, put it in "quotes".' });
  }
  return { listed: name === null ? null : { name, table, party }, faults };
}

function doubled(people: readonly Person[], column: number): ListFault[] {
  const first = new Map<string, number>();
  return people.flatMap(({ line, listed: { name } }) => {
    const before = first.get(nameKey(name));
    first.set(nameKey(name), before ?? line);
    if (before === undefined) return [];
    const what = `“${name}” stands in line ${before} already.`;
    return [{ line, column, what, todo: 'Add a letter to one of the two, so that each finds the right chair.' }];
  });
}

const largestDelegation = 12;

function tooMany(
  people: readonly Person[],
  { tables, parties }: Known,
  { party: column = 0 }: Reading['at'],
): ListFault[] {
  const seated = new Map<string, number>();
  const full = people.flatMap(({ line, listed: { table, party } }) => {
    if (party === null) return [];
    const there = table ?? (tables.length === 1 ? tables[0] : undefined);
    if (there === undefined) return [];
    const key = `${there}\n${party}`;
    const count = (seated.get(key) ?? 0) + 1;
    seated.set(key, count);
    if (count <= largestDelegation) return [];
    const what = `This delegation has ${largestDelegation} people at ${there} already.`;
    return [{ line, column: column + 1, what, todo: 'Move this person to another delegation or table.' }];
  });
  const most = Math.min(mostListed, tables.length * parties.length * largestDelegation);
  if (people.length <= most) return full;
  const what = `The list has ${people.length} people; ${most} is the most at ${tables.length} of these tables.`;
  const todo = most < mostListed ? 'Add tables above.' : 'Host two exercises, each with its own list.';
  return [...full, { line: 0, column: 0, what, todo }];
}

const nobody = (entries: readonly Row[]): ListFault[] =>
  entries.length
    ? []
    : [{ line: 0, column: 0, what: 'The list names nobody.', todo: 'Write one person a line, below the headings.' }];
