import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Cell, tableOf } from '../../game/exports/tables/table';
import { csvOf } from './csv-of';

const csv = (...cells: Cell[]) =>
  csvOf(
    tableOf({ name: 't', meaning: 'm' }, [{ name: 'c', kind: 'text', meaning: 'm', of: (cell: Cell) => cell }], cells),
  );

test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\n=1', '\r=1', '＝1', '=1\nmore', '\u00a0=1'])(
  '%j is no formula in a spreadsheet',
  (text) => {
    const [, [cell] = []] = Papa.parse<string[]>(csv(text)).data;
    expect(cell).toBe(`'${text}`);
  },
);

test('numbers stay numbers, and what is no formula stays as it is', () => {
  expect(csv(-5, 2.5, true, false, null, 'a, "b"', 'x=1')).toBe(
    'c\r\n-5\r\n2.5\r\nyes\r\nno\r\n\r\n"a, ""b"""\r\nx=1\r\n',
  );
});
