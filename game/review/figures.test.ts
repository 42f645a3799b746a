import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { holdsIn, scoresOf } from '../analysis/problem/position';
import { Event } from '../session/events';
import { replay } from '../session/evolve';
import { viewOf } from '../session/view';
import { decidingFigures, figuresIn, figuresOf, ReviewFigures } from './figures';
import { positionOf } from './position-of';
import { possibleAt } from './possible-at';
import { type Possible, processOf } from './process/process-of';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

/** Numbers that differ where what decides them does, and are cheap. */
const cheap: Possible = {
  frontierAt: (position) => [scoresOf(position, holdsIn({ ...position, agreements: [] })).map((score) => score + 5)],
  zoneAt: ({ round, agreements }, from) => 100 - round + (from === 'here' ? agreements.length : 0),
};

test('the figures of the example travel as they are', () => {
  const last = positionOf(replay(example));
  const figures = figuresOf(example, last && possibleAt(last));
  expect(ReviewFigures.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  // What the last agreement left, and that it was the one package of the zone.
  expect(figures.value?.outcomes.at(-1)?.left?.joint).toBe(15);
  expect(figures.zone?.here.turns.at(-1)).toMatchObject({ type: 'agreement-entered', after: 1, kind: 'opened' });
});

test('they are those of its process, and without all that is only said the same at other positions', () => {
  const figures = figuresOf(example, cheap);
  const process = processOf(example, cheap);
  expect(figures).toEqual({ value: process?.value, zone: process?.zone });
  const deciding = decidingFigures(example);
  expect(deciding.length).toBeLessThan(example.length - 100);
  const found = figuresOf(deciding, cheap);
  expect(found).not.toEqual(figures);
  expect(figuresIn(example, found, deciding)).toEqual(figures);
  // A reader who was not given what it is about is not told of it under another position.
  expect(figuresIn(viewOf('public', example), found, deciding).value?.moves.length).toBeLessThan(39);
});

test('where it is too large or a brief is missing there are none', () => {
  expect(figuresOf(example, null)).toEqual({ value: null, zone: null });
  expect(figuresOf(viewOf('party:us', example), cheap)).toEqual({ value: null, zone: null });
});
