import { expect, test } from 'vitest';
import { dense } from '../../../tests/support/dense';
import { duoWith } from '../../../tests/support/duo-with';
import { lintsOf } from '../lints';
import { wideGraph } from './wide-graph';

test('up to four issues may hang together', () => {
  expect(wideGraph(duoWith())).toEqual([]);
  expect(wideGraph(dense(4))).toEqual([]);
});

test('five are too many to oversee', () => {
  expect(lintsOf(dense(5))).toContainEqual({
    path: ['interactions'],
    message: 'the interaction graph has width 4',
    right: '3 or less: fewer interactions that tie many issues together',
  });
});

test('where too many hang together, what was not computed is said', () => {
  expect(wideGraph(dense(12)).map(({ message }) => message)).toEqual([
    'the interaction graph has width 11',
    'too many issues hang together to compute exactly what can be reached; that was not checked',
  ]);
});

test('the clauses of injects count when they are released', () => {
  const { interactions, coherence, ...rest } = dense(5);
  const inject = {
    id: 'flood',
    title: 'Flood',
    release: 'by-hand' as const,
    to: 'everyone' as const,
    text: 'Water rises.',
    texts: {},
    effects: { points: interactions, reservation: {}, delay: {}, gates: [], stress: {} },
    source: 'Invented.',
    on: true,
  };
  expect(wideGraph({ ...rest, interactions: [], coherence: [], injects: [inject] })).toEqual([
    expect.objectContaining({ path: ['injects'], message: 'with its injects the interaction graph has width 4' }),
  ]);
  expect(coherence).toHaveLength(1);
});
