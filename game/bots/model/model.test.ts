import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duo, six } from '../../../tests/support/scenarios';
import { council, voting } from '../../../tests/support/staged';
import type { Terms } from '../../scenario/id';
import { prepare } from '../../scenario/prepare';
import { briefOf, publicScenario } from '../../scenario/publish';
import type { Scenario } from '../../scenario/scenario-file';
import { contradictions } from '../../scoring/coherence';
import { meets } from '../../scoring/meets';
import { heldTerms } from '../../scoring/outcome';
import { gainWith, scoreNow } from '../../scoring/prospect';
import { pointsOf } from '../../scoring/score';
import { sumOf, totalOf } from './clauses';
import { climb, trade } from './climb';
import { packageOf, spaceOf, termsOf } from './package';
import { stakesOf } from './stakes';
import { hindrance, lacking, worthOf } from './worth';

const held = prepare(
  { ...duo, variants: [{ id: 'v', name: 'V', summary: 'V.', hold: { border: 'open' } }] },
  { variant: 'v', mandate: null },
);

const anyTerms = ({ issues }: Pick<Scenario, 'issues'>): fc.Arbitrary<Terms> =>
  fc.record(
    Object.fromEntries(issues.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
  );

describe.each([
  ['two parties', duo],
  ['six parties', six],
  ['a held issue', held],
])('%s: what is made ready for the search', (_, scenario) => {
  const open = publicScenario(scenario);
  const space = spaceOf(open);

  test('a package gives its terms back', () => {
    fc.assert(
      fc.property(anyTerms(scenario), (terms) => {
        expect(termsOf(space, packageOf(space, terms), space.issues)).toEqual(terms);
      }),
    );
  });

  test('gives every party the points of the score sheet', () => {
    fc.assert(
      fc.property(anyTerms(scenario), fc.constantFrom(...scenario.parties), (terms, { id }) => {
        const { scoreSheet } = briefOf(scenario, id);
        const sum = sumOf(space, heldTerms(open), scoreSheet);
        expect(totalOf(sum, packageOf(space, terms))).toBe(pointsOf(scoreSheet, { ...heldTerms(open), ...terms }));
      }),
    );
  });

  test('and the gain and the hindrances that the rules see', () => {
    const [whole] = [...scenario.instruments].sort((a, b) => b.issues.length - a.issues.length);
    const instrument = whole?.id ?? '';
    fc.assert(
      fc.property(anyTerms(scenario), fc.constantFrom(...scenario.parties), (terms, { id }) => {
        const brief = briefOf(scenario, id);
        const stakes = stakesOf({ scenario: open, brief, agreements: [], round: 0 }, [instrument]);
        const chosen = packageOf(space, terms);
        const gain = gainWith(open, brief, [], { instrument, terms, round: 0 });
        expect(worthOf(stakes, chosen) - scoreNow(open, brief, []).total).toBe(gain);
        const outcome = { ...heldTerms(open), ...terms };
        const crossed = brief.redLines.some(({ when }) => meets(outcome, when));
        expect(hindrance(stakes, chosen, false) > 0).toBe(crossed || contradictions(open, outcome).length > 0);
        expect(hindrance(stakes, chosen, true) > 0).toBe(contradictions(open, outcome).length > 0);
      }),
    );
  });
});

test('support that a vote at home lacks counts as far as it is needed', () => {
  const scenario = voting({ gates: [council] });
  const stakes = stakesOf(
    { scenario: publicScenario(scenario), brief: briefOf(scenario, 'north'), agreements: [], round: 0 },
    ['pact'],
  );
  const at = (terms: Terms) => lacking(stakes, packageOf(stakes.space, terms));
  // 40 + 5 for peace + 8 for a low levy reach the 50 it takes; an open border takes 20 of them.
  expect(at({ border: 'patrolled', water: 'shared', levy: 'low' })).toBe(0);
  expect(at({ border: 'open', water: 'shared', levy: 'low' })).toBe(17);
});

test('climbing ends where no single change is better, trading finds what takes two', () => {
  const space = spaceOf(publicScenario(six));
  const free = space.issues.map((_, at) => at);
  // Worth something only where the first two issues change together.
  const value = (chosen: readonly number[]) =>
    chosen[0] === 1 && chosen[1] === 2 ? 10 : chosen[0] || chosen[1] ? -1 : 0;
  const from = free.map(() => 0);
  expect(climb({ space, free }, from, value)).toEqual(from);
  expect(trade({ space, free }, from, value).slice(0, 2)).toEqual([1, 2]);
});
