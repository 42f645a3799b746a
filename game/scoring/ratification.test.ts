import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { council, voting } from '../../tests/support/staged';
import type { Terms } from '../scenario/id';
import { prepare } from '../scenario/prepare';
import { briefOf, publicScenario } from '../scenario/publish';
import { chanceOf, gatesRequired, supportOf } from './ratification';

const scenario = publicScenario(voting());
const [gate] = briefOf(voting(), 'north').gates;
if (!gate) throw new Error('no gate');
const now = { delayEnds: false, round: 0 };

describe('gates', () => {
  test.each<[string, Terms, string[]]>([
    ['pact', { levy: 'low' }, ['council']],
    ['pact', { border: 'open', water: 'shared' }, ['council']],
    ['pact', { levy: 'none' }, []],
    ['side-letter', { water: 'shared' }, []],
  ])('[RT1] %s with %j needs %j', (instrument, terms, expected) => {
    expect(gatesRequired(scenario, { instrument, terms }).map(({ id }) => id)).toEqual(expected);
  });

  test('[RT1] one without a condition is always needed', () => {
    const { required: _, ...always } = council;
    const of = publicScenario(voting({ gates: [always] }));
    expect(gatesRequired(of, { instrument: 'pact', terms: { water: 'shared' } })).toHaveLength(1);
  });

  test('[RT1] what a variant holds counts as a term of every agreement', () => {
    const whole = voting({ variants: [{ id: 'v', name: 'V', summary: 'V.', hold: { levy: 'low' } }] });
    const held = publicScenario(prepare(whole, { variant: 'v', mandate: null }));
    expect(gatesRequired(held, { instrument: 'pact', terms: { border: 'patrolled' } })).toHaveLength(1);
  });
});

describe('support', () => {
  test('[RT3] is start, what peace adds and every clause met', () => {
    const terms = { levy: 'low', border: 'open', water: 'shared' };
    expect(supportOf(gate, terms, now)).toMatchObject({ support: 40 + 8 - 20, threshold: 50 });
    expect(supportOf(gate, terms, { ...now, delayEnds: true }).support).toBe(40 + 5 + 8 - 20);
    const { carries, sinks } = supportOf(gate, terms, now);
    expect([carries, sinks].map((clauses) => clauses.map(({ points }) => points))).toEqual([[8], [-20]]);
  });

  test('[IN7] changes hold up to their last round, or for good', () => {
    const change = { gate: 'council', support: [{ when: {}, points: 3 }], threshold: 4 };
    const changed = {
      ...gate,
      changes: [
        { ...change, until: 1 },
        { ...change, until: null },
      ],
    };
    const standing = [0, 1, 2].map((round) => supportOf(changed, {}, { ...now, round }));
    expect(standing.map(({ support }) => support)).toEqual([46, 46, 43]);
    expect(standing.map(({ threshold }) => threshold)).toEqual([58, 58, 54]);
  });
});

test('[RT4] the chance is one half at the threshold, symmetric about it, and rises with support', () => {
  const margin = fc.integer({ min: -60, max: 60 });
  const slope = fc.double({ min: 0.01, max: 2, noNaN: true });
  fc.assert(
    fc.property(margin, margin, slope, (a, b, by) => {
      const chance = (support: number) => chanceOf({ support, threshold: 0 }, by);
      expect(chance(0)).toBe(0.5);
      expect(chance(a) + chance(-a)).toBeCloseTo(1, 12);
      if (a < b) expect(chance(a)).toBeLessThanOrEqual(chance(b));
    }),
  );
});

test('the gates of others are not in a brief', () => {
  expect(briefOf(duoWith({ gates: [council] }), 'south').gates).toEqual([]);
});
