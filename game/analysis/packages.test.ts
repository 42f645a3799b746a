import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dense } from '../../tests/support/dense';
import { duoWith } from '../../tests/support/duo-with';
import { conditionOf } from '../scenario/conditions';
import type { Terms } from '../scenario/id';
import { prepare } from '../scenario/prepare';
import { briefOf } from '../scenario/publish';
import type { Scenario } from '../scenario/scenario-file';
import { meets } from '../scoring/meets';
import { pointsOf } from '../scoring/score';
import { interactionGraph } from './interaction-graph';
import { mostPoints } from './most-points';
import { canBeMet, packagesOf } from './packages';
import { inadmissible } from './space';

/** Every package, held issues at their held option. */
const every = ({ issues, held }: Scenario): Terms[] =>
  issues.reduce<Terms[]>(
    (packages, { id, options }) =>
      packages.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id }))),
    [Object.fromEntries(held.map((issue) => [issue.id, issue.held]))],
  );

const coherent =
  ({ coherence }: Scenario) =>
  (terms: Terms) =>
    !coherence.some(({ never }) => meets(terms, conditionOf(never)));
const admissible = (scenario: Scenario) => (terms: Terms) =>
  coherent(scenario)(terms) &&
  !scenario.parties.some(({ redLines }) => redLines.some(({ when }) => meets(terms, conditionOf(when))));

const duo = duoWith();
const options = {
  border: ['patrolled', 'open', 'closed'],
  water: ['unshared', 'shared', 'metered'],
  levy: ['none', 'low', 'high'],
};
const choice = (of: readonly string[]) => fc.subarray([...of], { minLength: 1 });
const when = fc
  .record(
    { border: choice(options.border), water: choice(options.water), levy: choice(options.levy) },
    { requiredKeys: [] },
  )
  .map((condition) => Object.fromEntries(Object.entries(condition)));

/** The duo with other interactions, red lines and rules, played in full or with water held. */
const anyDuo = fc
  .record({
    never: fc.array(when, { maxLength: 3 }),
    line: fc.array(when, { maxLength: 2 }),
    clauses: fc.array(fc.tuple(when, fc.integer({ min: -9, max: 9 })), { maxLength: 5 }),
    held: fc.boolean(),
  })
  .map(({ never, line, clauses, held }) => {
    const scenario = duoWith({
      coherence: never.map((each) => ({ never: each, why: 'so it is' })),
      parties: duo.parties.map((party) => ({ ...party, redLines: line.map((each) => ({ text: 'no', when: each })) })),
      interactions: clauses.map(([each, points]) => ({
        when: each,
        points: { north: points, south: -points },
        why: 'so',
      })),
      variants: [{ id: 'dry', name: 'Dry', summary: 'Water is left out.', hold: { water: 'metered' } }],
    });
    return prepare(scenario, { variant: held ? 'dry' : null, mandate: null });
  });

test('packages are counted as by going through them', () => {
  fc.assert(
    fc.property(anyDuo, (scenario) => {
      const all = every(scenario);
      expect(packagesOf(scenario)).toEqual({
        raw: BigInt(all.length),
        coherent: BigInt(all.filter(coherent(scenario)).length),
        admissible: BigInt(all.filter(admissible(scenario)).length),
      });
    }),
  );
});

test('the most points of a party are those of the best admissible package', () => {
  fc.assert(
    fc.property(anyDuo, (scenario) => {
      const { scoreSheet } = briefOf(scenario, 'north');
      const scores = every(scenario)
        .filter(admissible(scenario))
        .map((terms) => pointsOf(scoreSheet, terms));
      expect(mostPoints(scenario, 'north', inadmissible(scenario))).toBe(Math.max(...scores));
    }),
  );
});

test('whether a condition can be met is whether some coherent package meets it', () => {
  fc.assert(
    fc.property(anyDuo, when, (scenario, condition) => {
      const found = every(scenario)
        .filter(coherent(scenario))
        .some((terms) => meets(terms, condition));
      expect(canBeMet(scenario, condition)).toBe(found);
    }),
  );
});

test('the duo, counted by hand', () => {
  // 27 packages; a closed border with shared water is 3 of them; an open border 9, a high levy when closed 2 more.
  expect(packagesOf(duo)).toEqual({ raw: 27n, coherent: 24n, admissible: 13n });
  expect(interactionGraph(duo)).toEqual({
    edges: [
      ['border', 'water'],
      ['border', 'levy'],
    ],
    width: 1,
  });
});

test('interactions join issues as rules and red lines do; a held issue joins nothing', () => {
  const joined = duoWith({
    interactions: [{ when: { water: 'shared', levy: 'low' }, points: { north: 1, south: 1 }, why: 'cheap water' }],
    variants: [{ id: 'dry', name: 'Dry', summary: 'Water is left out.', hold: { water: 'metered' } }],
  });
  expect(interactionGraph(joined)).toEqual({
    edges: [
      ['border', 'water'],
      ['border', 'levy'],
      ['water', 'levy'],
    ],
    width: 2,
  });
  const dry = prepare(joined, { variant: 'dry', mandate: null });
  expect(interactionGraph(dry)).toEqual({ edges: [['border', 'levy']], width: 1 });
});

test('what hangs together too much is not counted, and nothing is made up in its place', () => {
  expect(packagesOf(dense(5))).toEqual({ raw: 32_768n, coherent: 32_767n, admissible: 32_767n });
  expect(packagesOf(dense(24))).toEqual({ raw: 8n ** 24n, coherent: null, admissible: null });
  expect(mostPoints(dense(5), 'north', [])).toBe(6);
  expect(mostPoints(dense(24), 'north', [])).toBeNull();
  expect(canBeMet(dense(24), { 'issue-0': ['option-1'] })).toBeNull();
  expect(interactionGraph(dense(24)).width).toBe(23);
});
