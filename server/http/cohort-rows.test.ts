import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Event } from '../../game/session/events';
import { logOfBots } from '../../tests/support/finished-sessions';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import type { FinishedSessions } from '../store/finished-sessions';
import { CohortRows } from './cohort-rows';

/** The same log by a file that calls itself the same scenario, with other names in it. */
const forged = (log: readonly Event[]): Event[] =>
  log.map((event) => {
    if (event.type !== 'scenario-adopted') return event;
    const parties = event.scenario.parties.map((party) => ({ ...party, name: `Forged ${party.id}` }));
    return { ...event, scenario: { ...event.scenario, parties } };
  });

test('a session is shown with the names of its own file, whoever asked for what before', async () => {
  const store = createMemoryStore();
  const log = logOfBots(duo, 'seed');
  await store.append('good', 0, 'all', log);
  await store.append('forged', 0, 'all', forged(log));
  const lengths = async (sessions: readonly string[]) => new Map(sessions.map((session) => [session, log.length]));
  const finished = { lengths } as unknown as FinishedSessions;
  const rows = new CohortRows({ store, finished, log: pino({ level: 'silent' }) });
  const namesIn = async (session: string) => {
    const cohort = await rows.of([session], null, new AbortController().signal);
    return Object.values(cohort?.forms ?? {}).flatMap(({ parties }) => parties.map(({ name }) => name));
  };
  const names = duo.parties.map(({ name }) => name);
  expect(await namesIn('good')).toEqual(names);
  expect(await namesIn('forged')).toEqual(duo.parties.map(({ id }) => `Forged ${id}`));
  expect(await namesIn('good')).toEqual(names);
});
