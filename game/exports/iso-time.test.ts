import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTime } from './iso-time';

test('a moment is written as every clock writes it', () => {
  expect(isoTime(0)).toBe('1970-01-01T00:00:00.000Z');
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1600, 0), max: Date.UTC(2400, 11) }), (at) => {
      expect(isoTime(at)).toBe(new Date(at).toISOString());
    }),
    { numRuns: 5_000 },
  );
});
