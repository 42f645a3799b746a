import { expect, test } from 'vitest';
import type { Evidence } from './evidence';
import { judge } from './judge';
import { sampleEvidence, sampleRow, sampleSent, sampleStruck, sampleVitals } from './sample-evidence';

const found = (changed: Partial<Evidence>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(judge({ ...sampleEvidence, ...changed })).flatMap(([name, findings]) =>
      findings.length ? [[name, findings.length]] : [],
    ),
  );
const once = 'every acknowledged command is in the log once, and none twice';
const gap = 'positions and parts have no gap';
const view = 'every page holds the filter of the log';
const deadline = 'every deadline passed once and in time';
const answer = 'no question was answered twice';
const level = 'after every fault all came level again';
const grew = 'no process grew';
const error = 'no error is unexplained';

const { rows, pages, sent } = sampleEvidence;
const at = (position: number) => {
  const row = rows[position];
  if (!row) throw new Error(`no row ${position}`);
  return row;
};
const [page] = pages;

test('a run in which all is well has no findings', () => {
  expect(found({})).toEqual({});
});

test('an acknowledged command that is not there is lost; one that was not acknowledged may be there or not', () => {
  expect(found({ sent: [...sent, sampleSent('elsewhere', 'Nowhere')] })).toEqual({ [once]: 1 });
  expect(found({ sent: [...sent, { ...sampleSent('elsewhere', 'Nowhere'), acknowledged: null }] })).toEqual({});
  expect(found({ rows: rows.slice(0, 3), pages: [] })).toHaveProperty([once], 1);
});

test('what is there twice under one id, or with the same words under another, is doubled; acknowledged or not', () => {
  const unknown = sent.map((each) => ({ ...each, acknowledged: null }));
  const again = { ...at(3), position: 5, part: 0, at: 900 };
  expect(found({ sent: unknown, rows: [...rows, again], pages: [] })).toEqual({ [once]: 1 });
  const other = { ...again, commandId: 'seat/other' };
  expect(found({ sent: unknown, rows: [...rows, other], pages: [] })).toEqual({ [once]: 1 });
});

test('one command with two different answers is a finding', () => {
  expect(found({ sent: sent.map((each) => ({ ...each, contradicted: true })) })).toEqual({ [once]: sent.length });
});

test('a missing position, a part out of its place, and a time that goes back are findings', () => {
  expect(found({ rows: rows.filter(({ position }) => position !== 1), pages: [] })).toHaveProperty([gap]);
  expect(found({ rows: rows.with(3, { ...at(3), part: 1 }), sent: [] })).toEqual({ [gap]: 1 });
  expect(found({ rows: rows.with(3, { ...at(3), at: 1 }) })).toEqual({ [gap]: 1 });
});

test('a page that lacks an event, has one too many, another one, or another state, is a finding', () => {
  if (!page) throw new Error('no page');
  expect(found({ pages: [{ ...page, log: page.log.slice(0, -1) }] })).toEqual({ [view]: 1 });
  expect(found({ pages: [{ ...page, log: [...page.log, at(4).body] }] })).toEqual({ [view]: 1 });
  expect(found({ pages: [{ ...page, log: page.log.with(0, at(4).body) }] })).toEqual({ [view]: 1 });
  expect(found({ pages: [{ ...page, state: { stage: 'dreamt' } }] })).toEqual({ [view]: 1 });
  expect(found({ pages: [{ ...page, viewer: 'party:south' }] })).toEqual({ [view]: 1 });
});

const start = sampleRow(5, { type: 'phase-started', phase: 0, deadline: 10_000, by: 'server' }, 5_000);
const ended = (storedAt: number) =>
  sampleRow(6, { type: 'phase-started', phase: 1, deadline: null, by: 'server' }, storedAt);
const clock = (storedAt: number, changed: Partial<Evidence> = {}) =>
  found({ rows: [...rows, start, ended(storedAt)], pages: [], ...changed });

test('a deadline that passes early, late, or twice is a finding', () => {
  expect(clock(10_200)).toEqual({});
  expect(clock(9_800)).toEqual({ [deadline]: 1 });
  expect(clock(20_000)).toEqual({ [deadline]: 1 });
  const twice = { ...ended(10_300), position: 7, at: 10_300, commandId: 'server/again' };
  expect(found({ rows: [...rows, start, ended(10_200), twice], pages: [] })).toEqual({ [deadline]: 1 });
});

test('it may be late by as long as servers were down, and early by as much as a clock was ahead', () => {
  const down = sampleStruck({ kind: 'kill', began: 9_000, level: 19_000 });
  expect(clock(20_000, { struck: [down] })).toEqual({});
  expect(clock(20_000, { struck: [{ ...down, kind: 'cut' }] })).toEqual({ [deadline]: 1 });
  expect(clock(9_000, { struck: [sampleStruck({ kind: 'clock-step', began: 1_000, ahead: 1_500 })] })).toEqual({});
});

test('two answers of one delegation to one question are a finding', () => {
  const reply = (position: number, from: string) =>
    sampleRow(position, { type: 'message-sent', replyTo: 'question', from, text: `${position}` }, 9_000 + position);
  expect(found({ rows: [...rows, reply(5, 'south'), reply(6, 'north')], pages: [] })).toEqual({});
  expect(found({ rows: [...rows, reply(5, 'south'), reply(6, 'south')], pages: [] })).toEqual({ [answer]: 1 });
});

test('a fault after which somebody stays behind is a finding', () => {
  expect(found({ struck: [sampleStruck({ level: null })] })).toEqual({ [level]: 1 });
});

test('a heap, sessions, sockets, timers or listeners that do not come back are findings', () => {
  const growth = (changed: Partial<typeof sampleVitals>) =>
    found({ growth: [{ app: 0, base: sampleVitals, end: { ...sampleVitals, ...changed } }] });
  expect(growth({})).toEqual({});
  expect(growth({ heap: sampleVitals.heap + 2 ** 26 })).toEqual({ [grew]: 1 });
  expect(growth({ listeners: sampleVitals.listeners + 1 })).toEqual({ [grew]: 1 });
  expect(growth({ tables: sampleVitals.tables + 1 })).toEqual({ [grew]: 1 });
  expect(growth({ resources: { Timeout: 40 } })).toEqual({ [grew]: 1 });
});

test('an error that no fault of that moment explains is a finding, and so is whatever a person may not be told', () => {
  const complaint = { app: 0, at: 2_000, line: '{"level":50,"msg":"a command failed: ECONNREFUSED"}' };
  const away = sampleStruck({ kind: 'postgres-fast', began: 1_000, over: 1_500, level: 2_500 });
  expect(found({ complaints: [complaint] })).toEqual({ [error]: 1 });
  expect(found({ complaints: [complaint], struck: [away] })).toEqual({});
  expect(found({ complaints: [{ ...complaint, at: 90_000 }], struck: [away] })).toEqual({ [error]: 1 });
  expect(found({ complaints: [{ ...complaint, line: 'TypeError' }], struck: [away] })).toEqual({ [error]: 1 });
  expect(found({ oddities: ['turned away: unknown-link'] })).toEqual({ [error]: 1 });
});
