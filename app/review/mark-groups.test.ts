import { expect, test } from 'vitest';
import type { Mark } from '../../game/review/marks';
import { markGroups } from './mark-groups';

const mark = (position: number, kind: Mark['kind'] = 'tabled'): Mark => ({ position, kind, party: null });

test('few marks are all drawn, in order', () => {
  const marks = [mark(3), mark(40, 'signed'), mark(41, 'in-force'), mark(90, 'closed')];
  const groups = markGroups(marks, 100);
  expect(groups.map((group) => group.mark)).toEqual(marks);
  expect(groups.flatMap(({ beneath }) => beneath)).toEqual([]);
});

test('of 20,000 events each with a mark, no more are drawn than fit on the line, and none is lost', () => {
  const marks = Array.from({ length: 20_000 }, (_, index) => mark(index + 1));
  const groups = markGroups(marks, marks.length);
  expect(groups.length).toBeLessThanOrEqual(81 * 3);
  const all = groups.flatMap(({ mark: drawn, beneath }) => [drawn, ...beneath]);
  expect(new Set(all.map(({ position }) => position)).size).toBe(20_000);
});

test('where there is no room the weightier is drawn: an agreement before a proposal, a note before it too', () => {
  const crowd = Array.from({ length: 50 }, (_, index) => mark(1_000 + index));
  const told = [mark(1_010, 'noted'), mark(1_020, 'in-force'), mark(1_030, 'inject')];
  const all = [...crowd.filter(({ position }) => position % 10), ...told].sort((a, b) => a.position - b.position);
  const groups = markGroups(all, 20_000);
  expect(groups.map((group) => group.mark.kind)).toEqual(['noted', 'in-force', 'inject']);
  expect(groups.at(-1)?.beneath).toHaveLength(all.length - 3);
});
