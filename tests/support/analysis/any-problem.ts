import fc from 'fast-check';
import type { Lane, Problem } from '../../../game/analysis/problem/problem';
import type { Condition } from '../../../game/scenario/id';

type Space = Problem['space'];

const anySpace = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }).map((sizes) =>
  sizes.map((size, at) => ({
    issue: `issue-${at}`,
    options: Array.from({ length: size }, (_, option) => `option-${option}`),
  })),
);

/** A condition on one to three of the issues. */
const anyCondition = (space: Space): fc.Arbitrary<Condition> =>
  fc
    .subarray([...space], { minLength: 1, maxLength: Math.min(3, space.length) })
    .chain((issues) =>
      fc.tuple(
        ...issues.map(({ issue, options }) =>
          fc.tuple(fc.constant(issue), fc.subarray([...options], { minLength: 1 })),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

/** Small numbers, so that ties are many. */
const anyLane = (space: Space, gate: boolean): fc.Arbitrary<Lane> =>
  fc
    .record({
      base: fc.integer({ min: -3, max: 3 }),
      clauses: fc.array(fc.record({ when: anyCondition(space), points: fc.integer({ min: -3, max: 3 }) }), {
        maxLength: 7,
      }),
      atLeast: gate ? fc.integer({ min: -3, max: 3 }) : fc.option(fc.integer({ min: -4, max: 3 })),
      only: gate ? fc.option(fc.array(anyCondition(space), { minLength: 1, maxLength: 2 })) : fc.constant(null),
    })
    .map(({ only, ...lane }) => ({ id: 'lane', ...lane, ...(only ? { only } : {}) }));

/** Spaces of at most 4,096 packages, two to six parties, negative points, forbidden combinations, clauses on three issues, gates. */
export const anyProblem: fc.Arbitrary<Problem> = anySpace.chain((space) =>
  fc.record({
    space: fc.constant(space),
    never: fc.array(anyCondition(space), { maxLength: 2 }),
    parties: fc.array(anyLane(space, false), { minLength: 2, maxLength: 6 }),
    gates: fc.array(anyLane(space, true), { maxLength: 2 }),
  }),
);
