import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Event } from '../session/events';
import { replay } from '../session/evolve';
import { viewOf } from '../session/view';
import { figuresOf, ReviewFigures } from './figures';
import { positionOf } from './position-of';
import { possibleAt } from './possible-at';
import { processOf } from './process/process-of';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

test('the figures of the example travel as they are, and are those of its process', () => {
  const last = positionOf(replay(example));
  const possible = last && possibleAt(last, () => undefined);
  const figures = figuresOf(example, possible);
  expect(ReviewFigures.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  const process = processOf(example, possible);
  expect(figures).toEqual({ value: process?.value, zone: process?.zone });
  // What the last agreement left, and that it was the one package of the zone.
  expect(figures.value?.outcomes.at(-1)?.left?.joint).toBe(15);
  expect(figures.zone?.here.turns.at(-1)).toMatchObject({ type: 'agreement-entered', after: 1, kind: 'opened' });
});

test('where it is too large or a brief is missing there are none', () => {
  expect(figuresOf(example, null)).toEqual({ value: null, zone: null });
  const last = positionOf(replay(example));
  const possible = last && possibleAt(last, () => undefined);
  expect(figuresOf(viewOf('party:us', example), possible)).toEqual({ value: null, zone: null });
});
