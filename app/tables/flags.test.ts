import { expect, test } from 'vitest';
import type { PersonSummary, TableSummary } from '../../game/session/summary';
import { flagsOf, quietPeople } from './flags';

const minute = 60_000;
const now = 100 * minute;
const parties = [
  { id: 'north', name: 'North' },
  { id: 'south', name: 'South' },
];

const person = (name: string | null, party: string | null, more: Partial<PersonSummary> = {}): PersonSummary => ({
  ...{ seat: `seat-${name}`, name, party, head: true, online: true, absent: false, standsIn: false, bot: false },
  ...{ confirmed: false, acted: now - minute, spoke: null },
  ...more,
});
const table = (more: Partial<TableSummary> = {}): TableSummary => ({
  ...{ session: 's', name: 'Table 1', stage: 'playing', phase: 0, proposals: 0, signatures: 0, inForce: 0, tier: null },
  ...{ toAnswer: 0, silence: 5 * minute },
  clock: {
    ...{ startedAt: now - 20 * minute, deadline: now + 5 * minute, remaining: null, paused: false, overdue: false },
    ...{ pauseReason: null, waitingFor: null },
  },
  people: [person('Nora', 'north'), person('Sam', 'south')],
  ...more,
});
const clock = (more: Partial<NonNullable<TableSummary['clock']>>) => {
  const { clock: before } = table();
  return { clock: before && { ...before, ...more } };
};
const words = (more: Partial<TableSummary>) => flagsOf(table(more), parties, now).map((flag) => flag.words);

test('a table that plays needs no looking at', () => {
  expect(words({})).toEqual([]);
});

test('a pause says why, or for whom', () => {
  expect(words(clock({ paused: true }))).toEqual(['Paused']);
  expect(words(clock({ paused: true, pauseReason: 'lunch' }))).toEqual(['Paused: lunch']);
  expect(words(clock({ paused: true, waitingFor: 'seat-Sam' }))).toEqual(['Paused: waiting for Sam']);
});

test('a phase that is over its time comes first', () => {
  const late = { ...clock({ deadline: now - 1 }), people: [person('Nora', 'north'), person(null, 'south')] };
  expect(words(late)).toEqual(['Time is up', 'Nobody for South']);
  expect(words(clock({ overdue: true, deadline: null }))).toEqual(['Time is up']);
});

test('what is asked of control waits for an answer', () => {
  expect(words({ toAnswer: 1 })).toEqual(['1 question to control']);
  expect(words({ toAnswer: 3 })).toEqual(['3 questions to control']);
});

test('nobody is quiet where nobody is to speak', () => {
  expect(
    words({
      people: [person('Nora', 'north', { acted: null }), person('Sam', 'south', { acted: null })],
      silence: null,
    }),
  ).toEqual([]);
});

test('people without a place, empty delegations and those who are gone are named', () => {
  const people = [person('Lea', null), person('Sam', 'south', { absent: true })];
  expect(words({ people })).toEqual(['1 waits for a place', 'Nobody for North', 'Absent: Sam']);
  expect(words({ people, stage: 'closed' })).toEqual([]);
});

test('a quiet table is told apart from quiet people at a busy one', () => {
  const old = { acted: now - 7 * minute };
  expect(words({ people: [person('Nora', 'north', old), person('Sam', 'south', old)] })).toEqual(['Quiet for 7 min']);
  expect(words({ people: [person('Nora', 'north', old), person('Sam', 'south')] })).toEqual(['Quiet: Nora']);
});

test('bots leave no delegation empty, and are never quiet', () => {
  const bot = person('Bot', 'south', { bot: true, online: false, acted: null });
  expect(words({ people: [person('Nora', 'north'), bot] })).toEqual([]);
  expect(words({ people: [bot, person('Bot', 'north', { bot: true, acted: null })] })).toEqual([]);
});

test('nobody is quiet in a phase that has just begun, in a pause, or in an empty chair', () => {
  const silent = { acted: null };
  const people = [person('Nora', 'north', silent), person('Sam', 'south'), person(null, 'north', silent)];
  expect(quietPeople(table({ people, ...clock({ startedAt: now - minute }) }), now)).toEqual([]);
  expect(quietPeople(table({ people, ...clock({ paused: true }) }), now)).toEqual([]);
  expect(quietPeople(table({ people }), now).map(({ name }) => name)).toEqual(['Nora']);
});
