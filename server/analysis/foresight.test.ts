import { pino } from 'pino';
import { expect, test } from 'vitest';
import { Question } from '../../game/analysis/question';
import { positionOf } from '../../game/review/position-of';
import { endOf } from '../../game/review/story';
import { replay } from '../../game/session/evolve';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { Table } from '../live/table';
import { createForesight } from './foresight';
import type { Figuring, Job } from './job';

test('at the end of a session what its review asks first is foreseen, once and not before', async () => {
  const asked: Job[] = [];
  const counted: Figuring[] = [];
  const sessions = { foresee: (job: Job) => void asked.push(job) };
  const figures = { foresee: (job: Figuring) => void counted.push(job) };
  let now = 0;
  const clock = () => (now += 1);
  const table = new Table({ session: 's', store: createMemoryStore(), log: pino({ level: 'silent' }), now: clock });
  createForesight({ sessions, figures }).watch(table);
  const control = { seat: 'seat-control', secretHash: 'hash' };
  await table.issue({
    type: 'open-session',
    title: 'T',
    pace: { id: 'p', name: 'P', factor: 0 },
    clock: 'facilitator',
    exercise: 'e',
    joinCode: 'ABC234',
    scenario: duo,
    hash: 'h',
    seed: 's',
  });
  await table.issue({ type: 'open-seat', ...control, placement: { role: 'facilitator', party: null }, name: 'Fay' });
  await table.handle(control, { id: 'one', command: { type: 'start-session' } });
  expect(asked).toEqual([]);
  await table.handle(control, { id: 'two', command: { type: 'end-session' } });
  await table.handle(control, { id: 'three', command: { type: 'open-review', talk: true, notes: false } });
  // As the page asks it: at the end of the log that it opens with, with the question nobody has changed.
  const position = positionOf(replay(table.log.slice(0, endOf(table.log))));
  expect(asked).toEqual([{ position, question: Question.parse({}) }]);
  expect(counted).toHaveLength(1);
  expect(counted[0]?.log.at(-1)?.type).toBe('party-scored');
});
