import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cohortSessionOf } from '../cohort/cohort-session-of';
import { formOf } from '../cohort/groups-of';
import { tablesOf } from '../exports/tables/tables-of';
import { Event } from './events';
import { scenarioHashIn } from './scenario-hash-in';

const read = (name: string) => z.array(Event).parse(JSON.parse(readFileSync(`tests/replays/${name}.json`, 'utf8')));

const another = (log: readonly Event[], hash: string) =>
  log.map((event) =>
    event.type === 'scenario-hashed' || (event.type === 'scenario-adopted' && event.hash) ? { ...event, hash } : event,
  );

test.each(['before-variants-and-votes', 'before-bots'])(
  'in the log %s, whether two sessions played the same version of a scenario is told by its hash',
  (name) => {
    const log = read(name);
    expect(scenarioHashIn(log)).toMatch(/^[0-9a-f]{64}$/);
    const versions = [log, another(log, 'f'.repeat(64))].map((each) => {
      const row = cohortSessionOf('s', each);
      if (!row) throw new Error('not a finished session');
      expect(row.hash).toBe(scenarioHashIn(each));
      const [table] = tablesOf({ log: each, pseudonymised: false, whole: true, texts: true });
      expect(table?.rows[0]).toContain(row.hash);
      return formOf(row);
    });
    expect(versions[0]).not.toBe(versions[1]);
  },
);

test('a log that says nothing of it has no hash', () => {
  const log = read('before-bots').filter(({ type }) => type !== 'scenario-hashed');
  expect(scenarioHashIn(log)).toBeNull();
});
