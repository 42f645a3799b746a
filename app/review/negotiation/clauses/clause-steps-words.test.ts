import { expect, test } from 'vitest';
import type { ClauseStep } from '../../../../game/review/negotiated/clause-histories';
import { publicScenario } from '../../../../game/scenario/publish';
import { duo } from '../../../../tests/support/scenarios';
import { roomWords, stepWords } from './clause-steps-words';

const step: ClauseStep = {
  ...{ position: 1, at: 0, version: 2, by: 'south', change: 'changed', option: 'shared', was: 'metered' },
  ...{ clause: null, came: null },
};
const came = { proposal: 'p', version: 3, position: 1 };

test.each([
  [step, 'South, version 2: metered → shared'],
  [{ ...step, change: 'put' as const, came }, 'South, version 2: shared, as in N-S-1, version 3'],
  [{ ...step, change: 'reworded' as const }, 'South, version 2: shared, in other words'],
  [{ ...step, change: 'left-out' as const, option: null }, 'South, version 2: metered left out'],
])('what a version did about an issue, case %#', (each, words) =>
  expect(stepWords(publicScenario(duo), 'water', each, new Map([['p', 'N-S-1']]))).toBe(words),
);

test('a room by who is in it', () => {
  expect(roomWords(duo, 'everyone')).toBe('in plenary');
  expect(roomWords(duo, ['north', 'south'])).toBe('North and South only');
});
