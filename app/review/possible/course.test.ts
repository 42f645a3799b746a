import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { holdsIn, scoresOf } from '../../../game/analysis/problem/position';
import { figuresOf } from '../../../game/review/figures';
import { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import { largeTurns, offersIn, titleAt, turnWords } from './course';

const log = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));
const turn = (before: number, after: number, kind: 'opened' | 'closed' | 'grew' | 'shrank') => ({
  ...{ position: 1, at: 0, type: 'brief-changed', before, after, kind },
});

test('every offer has its party, and what it would have left all together', () => {
  const { value } = figuresOf(log, {
    frontierAt: (position) => [scoresOf(position, holdsIn(position)).map(() => 200)],
    zoneAt: () => 1,
  });
  if (!value) throw new Error('no figures');
  const offers = offersIn(log, value);
  expect(offers).toHaveLength(39);
  const [first] = offers;
  const move = value.moves[0];
  expect(first).toMatchObject({ position: 66, kind: 'tabled' });
  expect(first?.joint).toBe(800 - (move?.scores.reduce((sum, score) => sum + score, 0) ?? 0));
});

test('a turn is told by what did it: of an inject its name, and for whom', () => {
  const told = { log, end: replay(log) };
  const changed = log.findIndex(({ type }) => type === 'brief-changed') + 1;
  expect(titleAt(told, changed)).toMatch(/^[A-Z].*, for (United States|Ukraine|Europe|Russia)$/);
  expect(titleAt(told, log.findIndex(({ type }) => type === 'agreement-entered') + 1)).toMatch(/in force$/);
});

test('turns in words, and which of them are large', () => {
  expect([turn(0, 1, 'opened'), turn(27, 0, 'closed'), turn(1_200, 1_135, 'shrank')].map(turnWords)).toEqual([
    'opened: 1 package',
    'closed: none is left of 27 packages',
    'shrank from 1,200 to 1,135 packages',
  ]);
  const turns = [turn(0, 1, 'opened'), turn(1, 2, 'grew'), turn(20, 11, 'shrank'), turn(4, 0, 'closed')];
  expect(largeTurns(turns).map(({ kind }) => kind)).toEqual(['opened', 'grew', 'closed']);
});
