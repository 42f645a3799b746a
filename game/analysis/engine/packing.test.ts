import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneOf, needsIn, pack, packingOf } from './packing';

const anyMaxima = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 9 });

const anyVectors = anyMaxima.chain((maxima) =>
  fc.record({
    maxima: fc.constant(maxima),
    parties: fc.integer({ min: 1, max: maxima.length }),
    vector: fc.tuple(...maxima.map((most) => fc.integer({ min: 0, max: most }))),
    needs: fc.tuple(...maxima.map((most) => fc.option(fc.integer({ min: -5, max: most + 5 })))),
  }),
);

const packed = (maxima: readonly number[], parties: number, vector: readonly number[]) => {
  const packing = packingOf(maxima, parties);
  const words = new Int32Array(packing.words);
  pack(packing, vector, words, 0);
  return { packing, words };
};

test('a vector is read back as it was packed, and leaves every guard clear', () => {
  fc.assert(
    fc.property(anyVectors, ({ maxima, parties, vector }) => {
      const { packing, words } = packed(maxima, parties, vector);
      expect(packing.places.map((place) => laneOf(place, words, 0))).toEqual([...vector]);
      expect([...words].every((word, at) => (word & (packing.guards[at] ?? 0)) === 0)).toBe(true);
      expect(packing.places.every(({ word }, lane) => word < packing.partyWords === lane < parties)).toBe(true);
    }),
  );
});

test('guards show which needs are met, also beyond what a lane can hold', () => {
  fc.assert(
    fc.property(anyVectors, ({ maxima, parties, vector, needs }) => {
      const { packing, words } = packed(maxima, parties, vector);
      const offsets = needsIn(packing, needs);
      packing.places.forEach(({ word, shift, bits }, lane) => {
        const sum = ((words[word] ?? 0) + (offsets[word] ?? 0)) | 0;
        const need = needs[lane] ?? null;
        expect((sum >>> (shift + bits)) & 1).toBe(need === null || (vector[lane] ?? 0) >= need ? 1 : 0);
      });
    }),
  );
});

test('one subtraction compares all lanes of a word', () => {
  fc.assert(
    fc.property(anyVectors, anyVectors, ({ maxima, parties, vector }, other) => {
      const second = maxima.map((most, lane) => Math.min(most, other.vector[lane] ?? 0));
      const a = packed(maxima, parties, vector);
      const b = packed(maxima, parties, second);
      const { guards } = a.packing;
      const covers = [...a.words].every((word, at) => {
        const guard = guards[at] ?? 0;
        return (((word | guard) - (b.words[at] ?? 0)) & guard) === guard;
      });
      expect(covers).toBe(vector.every((value, lane) => value >= (second[lane] ?? 0)));
    }),
  );
});

test('a value that its lane cannot hold is refused, and so is a lane out of range', () => {
  expect(() => packed([7, 7], 2, [8, 0])).toThrow('lane 0 holds 8, beyond its 7');
  expect(() => packed([7, 7], 2, [0, -1])).toThrow('lane 1 holds -1');
  expect(() => packingOf([2 ** 30], 1)).toThrow('out of range');
});
