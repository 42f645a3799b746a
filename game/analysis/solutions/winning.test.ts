import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Rule, satisfies } from '../../scenario/signature-rule';
import { winningSets } from './winning';

const parties = ['a', 'b', 'c', 'd'];
const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...parties),
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('rule'), { minLength: 3, maxLength: 4 }) }),
  ),
})).rule;

test('weighed sets count every choice of willing parties once if it is enough, and never if it is not', () => {
  fc.assert(
    fc.property(anyRule, fc.subarray(parties), (rule, willing) => {
      const counted = winningSets(rule, parties)
        .filter((set) => set.parties.every((party) => willing.includes(party)))
        .reduce((sum, { weight }) => sum + weight, 0);
      expect(counted).toBe(satisfies(rule, willing) ? 1 : 0);
    }),
  );
});

test('where all have to sign there is one set', () => {
  expect(winningSets({ all: parties }, parties)).toEqual([{ parties, weight: 1 }]);
});
