import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actOf, anyStep, type Step } from '../../../tests/support/generated-play';
import { namedSession } from '../../../tests/support/named-session';
import { Play } from '../../../tests/support/play';
import { six } from '../../../tests/support/scenarios';
import { decide } from '../../session/decide';
import { Event } from '../../session/events';
import { pseudonymised } from '../pseudonymised';
import type { Cell, Table } from './table';
import { tablesOf } from './tables-of';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));
const about = { pseudonymised: false, whole: true, texts: true };
const tablesIn = (log: readonly Event[]) => tablesOf({ log, ...about });

const named = (tables: readonly Table[], name: string): Table => {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
type Row = Readonly<Record<string, Cell>>;
const rowsIn = (tables: readonly Table[], name: string): readonly Row[] => {
  const { columns, rows } = named(tables, name);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])));
};

/** Everything that is counted in a table, counted once more over the events one by one. */
function recount(log: readonly Event[]) {
  const messages: Row[] = [];
  const versions: Row[] = [];
  let started = Number.NaN;
  for (const [index, event] of log.entries()) {
    if (event.type === 'session-started') started = event.at;
    const minute = event.at >= started ? Math.round(((event.at - started) / 60_000) * 100) / 100 : null;
    const position = index + 1;
    if (event.type === 'message-sent' || event.type === 'statement-issued')
      messages.push({ position, minute, length: Array.from(event.text).length, text: event.text });
    if (event.type !== 'proposal-tabled' && event.type !== 'proposal-amended') continue;
    const version = event.type === 'proposal-tabled' ? 1 : event.version;
    const signed: string[] = [];
    for (const other of log) {
      if (
        !('proposal' in other && 'version' in other && other.proposal === event.proposal && other.version === version)
      )
        continue;
      if (other.type === 'proposal-signed') signed.push(other.party);
      if (other.type === 'signature-withdrawn') signed.splice(signed.indexOf(other.party), 1);
    }
    versions.push({
      position,
      minute,
      version,
      author: event.from,
      signed_by: signed.join(' ') || null,
      ...event.terms,
    });
  }
  return { messages, versions };
}

function agrees(log: readonly Event[]): void {
  const tables = tablesIn(log);
  const { messages, versions } = recount(log);
  expect(rowsIn(tables, 'events').map(({ type }) => type)).toEqual(log.map(({ type }) => type));
  expect(
    rowsIn(tables, 'messages').map(({ position, minute, length, text }) => ({ position, minute, length, text })),
  ).toEqual(messages);
  const issues = named(tables, 'proposals').columns.flatMap(({ name }) =>
    name.startsWith('term_') ? [name.slice(5)] : [],
  );
  const told = rowsIn(tables, 'proposals').map(({ position, minute, version, author, signed_by, ...row }) => ({
    ...{ position, minute, version, author, signed_by },
    ...Object.fromEntries(issues.flatMap((id) => (row[`term_${id}`] === null ? [] : [[id, row[`term_${id}`]]]))),
  }));
  expect(told).toEqual(versions);
  for (const { seat, messages: sent, proposals, signatures } of rowsIn(tables, 'seats')) {
    const by = log.filter((event) => event.by === seat).map(({ type }) => type);
    expect([seat, sent, proposals, signatures]).toEqual([
      seat,
      by.filter((type) => type === 'message-sent').length,
      by.filter((type) => type === 'proposal-tabled' || type === 'proposal-amended').length,
      by.filter((type) => type === 'proposal-signed').length,
    ]);
  }
}

describe('what is in a table is what the log says', () => {
  test('of the example', () => {
    agrees(example);
    const tables = tablesIn(example);
    expect(
      rowsIn(tables, 'scores').map(({ party, total, reservation, gain, played_by }) => [
        party,
        total,
        reservation,
        gain,
        played_by,
      ]),
    ).toEqual([
      ['us', 79, 70, 9, 'people'],
      ['ukraine', 61, 60, 1, 'people'],
      ['europe', 80, 60, 20, 'people'],
      ['russia', 47, 47, 0, 'people'],
    ]);
    expect(rowsIn(tables, 'session')).toMatchObject([
      { scenario: 'ukraine-guarantees', events: example.length, tier: 'partial' },
    ]);
    expect(rowsIn(tables, 'messages')[0]).toMatchObject({ room: 'everyone', reply_to: null, bot: false });
  });

  test('of a session in which everything is written and made of it', () => {
    const { log } = namedSession();
    agrees(log);
    agrees(pseudonymised(log));
    const tables = tablesIn(pseudonymised(log));
    expect(rowsIn(tables, 'survey')).toMatchObject([
      { seat: 'seat-3', party: 'south', rating: 4 },
      { seat: 'seat-2', party: 'north', rating: null, aim: '' },
    ]);
    expect(rowsIn(tables, 'findings')).toMatchObject([{ kind: 'improvement', due: '2027-01-31', owner: '[owner]' }]);
    expect(
      rowsIn(tables, 'proposals').map(({ status, declined_by, in_force_at, changed }) => [
        status,
        declined_by,
        in_force_at,
        changed,
      ]),
    ).toEqual([
      ['amended', 'south', null, null],
      ['in-force', null, '1970-01-01T00:17:17.000Z', 'water'],
    ]);
    expect(
      rowsIn(tables, 'messages').map(({ reply_to, commitment, verdicts, room, to, bot }) => [
        reply_to,
        commitment,
        verdicts,
        room,
        to,
        bot,
      ]),
    ).toEqual([
      [null, true, 'south:kept', 'private', 'south', false],
      [expect.any(Number), false, null, 'private', 'north', false],
      [null, false, null, 'press', null, false],
      [null, false, null, 'private', 'north', true],
    ]);
    expect(rowsIn(tables, 'scores').every(({ corrected }) => corrected === true)).toBe(true);
  });

  test('of any session', () => {
    fc.assert(
      fc.property(fc.array(anyStep(six, 3), { minLength: 10, maxLength: 60 }), (steps) => agrees(played(steps).log)),
      { numRuns: 15 },
    );
  });
});

function played(steps: readonly Step[]): Play {
  const play = new Play(six).control('start-session');
  steps.forEach((step, n) => {
    play.now += 1_000;
    const { by, command } = actOf(step, six, [play.state]);
    const decision = decide(play.state, { command, by, at: play.now, fresh: `step-${n}` });
    if (decision.ok) play.append(decision.events);
  });
  return play;
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether a cell is what its column says it holds. */
function fits({ kind, values }: Table['columns'][number], cell: Cell): boolean {
  if (cell === null) return true;
  if (kind === 'integer') return Number.isInteger(cell) && (values === null || values.includes(String(cell)));
  if (kind === 'number') return typeof cell === 'number';
  if (kind === 'yes or no') return typeof cell === 'boolean';
  if (kind === 'time') return isoTime.test(String(cell));
  return typeof cell === 'string' && (kind !== 'choice' || values === null || values.includes(cell));
}

test.each([
  ['the example', example],
  ['a session in which everything is written', namedSession().log],
])('every cell of %s is what the codebook says, and the codebook tells of every column', (_, log) => {
  const tables = tablesIn(log);
  const told = rowsIn(tables, 'codebook').map(({ table, column }) => `${table}.${column}`);
  expect(told).toEqual(tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)));
  expect(new Set(told).size).toBe(told.length);
  for (const { name, columns, rows } of tables)
    for (const row of rows) {
      expect(row.length).toBe(columns.length);
      row.forEach((cell, index) => {
        const column = columns[index];
        if (column && !fits(column, cell)) throw new Error(`${name}.${column.name}: ${JSON.stringify(cell)}`);
      });
    }
});

test('without texts nothing that anybody wrote is left', () => {
  const { log } = namedSession();
  const [all, less] = [tablesIn(log), tablesOf({ log, ...about, texts: false })];
  expect(JSON.stringify(all)).toContain('Write to zvexnorth');
  expect(JSON.stringify(less)).not.toMatch(/zvexnorth|annex|River Pact tabled/);
  expect(rowsIn(less, 'messages').map(({ length }) => length)).toEqual(
    rowsIn(all, 'messages').map(({ length }) => length),
  );
  expect(named(less, 'messages').columns.map(({ name }) => name)).not.toContain('text');
});
