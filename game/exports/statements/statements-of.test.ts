import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { uuidOf } from '../../../server/exports/uuid-of';
import { namedSession } from '../../../tests/support/named-session';
import { Statement } from '../../../tests/support/xapi';
import { Event } from '../../session/events';
import { pseudonymised } from '../pseudonymised';
import { statementsOf } from './statements-of';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

const sessions = [
  ['the example', example],
  ['a session in which everything is written', namedSession().log],
] as const;

test.each(sessions)('what is written of %s is what xAPI asks for, and no statement has another’s id', (_, log) => {
  const statements = z.array(Statement).parse(JSON.parse(JSON.stringify(statementsOf(log, true, uuidOf))));
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  expect(statements.length).toBeGreaterThan(10);
});

/** Which verb an event comes to, by its end, and whose act it has to be. */
const told = {
  'seat-claimed': 'registered',
  'message-sent': 'commented',
  'statement-issued': 'issued',
  'commitment-marked': 'marked',
  'proposal-tabled': 'tabled',
  'proposal-amended': 'amended',
  'proposal-declined': 'declined',
  'proposal-withdrawn': 'withdrew',
  'proposal-signed': 'signed',
  'signature-withdrawn': 'unsigned',
  'survey-answered': 'answered',
} as const;

test.each(sessions)('every deed of %s is a statement of whoever did it, at its time', (_, log) => {
  const statements = statementsOf(log, false, uuidOf);
  for (const [type, verb] of Object.entries(told)) {
    const deeds = log.filter((event) => event.type === type);
    const said = statements.filter((each) => each.verb.id.endsWith(`/${verb}`));
    expect([type, said.map(({ timestamp }) => Date.parse(timestamp))]).toEqual([type, deeds.map(({ at }) => at)]);
    const seats = deeds.map((event) => (event.type === 'seat-claimed' ? event.seat : event.by));
    expect(said.map(({ actor }) => actor.account.name.split('/')[1])).toEqual(seats);
  }
});

test('everybody in a delegation completed the session with its score', () => {
  const completed = statementsOf(example, false, uuidOf).filter(({ verb }) => verb.id.endsWith('/completed'));
  const scored = (party: string) => example.findLast((event) => event.type === 'party-scored' && event.party === party);
  expect(completed.map(({ context }) => context.team?.name)).toEqual([
    'United States',
    'Ukraine',
    'Ukraine',
    'Europe',
    'Europe',
    'Russia',
  ]);
  for (const { result, context } of completed) {
    const party = context.team?.account.name.split('/')[1] ?? '';
    const last = scored(party);
    if (last?.type !== 'party-scored') throw new Error('not scored');
    expect(result?.score?.raw).toBe(last.score.total);
    expect(result?.success).toBe(last.score.total >= last.score.reservation);
  }
});

test('a session is registered as the same one, pseudonymised or not; the statements are others', () => {
  const [full, other] = [statementsOf(example, true, uuidOf), statementsOf(pseudonymised(example), true, uuidOf)];
  expect(other.map(({ context }) => context.registration)).toEqual(full.map(({ context }) => context.registration));
  expect(new Set([...full, ...other].map(({ id }) => id)).size).toBe(full.length + other.length);
  expect(statementsOf(example, true, uuidOf)).toEqual(full);
});

test('without texts nothing that anybody wrote is told', () => {
  const { log } = namedSession();
  expect(JSON.stringify(statementsOf(log, true, uuidOf))).toContain('zvexnorth');
  expect(JSON.stringify(statementsOf(log, false, uuidOf))).not.toContain('zvexnorth');
});
