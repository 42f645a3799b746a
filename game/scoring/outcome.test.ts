import { describe, expect, test } from 'vitest';
import { type InForce, outcomeOf, settle, tierOf } from './outcome';

const instrument = (id: string, signatories: string[]) => ({
  id,
  name: id,
  summary: id,
  issues: ['x', 'y'],
  signatories,
  confidential: false,
  whole: false,
  onlyWith: [],
  gates: [],
});

const scenario = {
  parties: ['a', 'b', 'c'].map((id) => ({
    id,
    name: id,
    letters: 'A',
    shape: 'circle' as const,
    colour: { light: '', dark: '' },
  })),
  issues: ['x', 'y'].map((id) => ({ id, name: id, question: id, statusQuo: 'old', options: [] })),
  held: [],
  instruments: [
    instrument('all', ['a', 'b', 'c']),
    instrument('both', ['a', 'b', 'c']),
    instrument('pair', ['a', 'b']),
  ],
};
const agreement = (
  instrument: string,
  signatories: string[],
  terms: Record<string, string>,
  enteredAt: number,
): InForce => ({
  proposal: `${instrument}-${enteredAt}`,
  instrument,
  signatories,
  terms,
  enteredAt,
  round: 0,
});

describe('outcome', () => {
  test('[SC1] there always is one: with nothing in force, the status quo', () => {
    expect(outcomeOf(scenario, [])).toEqual({ x: 'old', y: 'old' });
    expect(tierOf(scenario, [])).toBe('no-deal');
  });

  test('[SC1] agreements overlay it in the order of their entry, however they arrive', () => {
    const first = agreement('all', ['a', 'b', 'c'], { x: 'one', y: 'one' }, 1);
    const second = agreement('both', ['a', 'b', 'c'], { x: 'two' }, 2);
    expect(outcomeOf(scenario, [second, first])).toEqual({ x: 'two', y: 'one' });
    expect(tierOf(scenario, [first])).toBe('settlement');
  });

  test('[SG7] what more parties have signed is not changed by fewer', () => {
    const wide = agreement('all', ['a', 'b', 'c'], { x: 'wide' }, 1);
    const narrow = agreement('pair', ['a', 'b'], { x: 'narrow', y: 'narrow' }, 2);
    expect(outcomeOf(scenario, [wide, narrow])).toEqual({ x: 'wide', y: 'narrow' });
    expect(outcomeOf(scenario, [{ ...wide, enteredAt: 3 }, narrow])).toEqual({ x: 'wide', y: 'narrow' });
    expect(settle(scenario, [wide, narrow])['x']?.by?.instrument).toBe('all');
    expect(tierOf(scenario, [narrow])).toBe('partial');
  });
});
