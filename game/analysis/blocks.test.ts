import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duo, six } from '../../tests/support/scenarios';
import { council, voting } from '../../tests/support/staged';
import type { PartyId, Terms } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';
import { satisfies } from '../scenario/signature-rule';
import { contradictions } from '../scoring/coherence';
import { meets } from '../scoring/meets';
import { delayEndedIn, type InForce, outcomeOf } from '../scoring/outcome';
import { delayOf, pointsOf } from '../scoring/score';
import { analyse } from './analyse';
import { appraise } from './appraise';
import { blocksOf } from './blocks';
import { openingOf, type Position } from './problem/position';
import { ruleOf } from './problem/settlement';
import { Question } from './question';
import { subsets } from './solutions/subsets';

const admissible = { within: 'admissible', fix: {} } as const;

const inForce = (scenario: Scenario, instrument: string, terms: Terms, enteredAt: number, round: number): InForce => {
  const found = scenario.instruments.find(({ id }) => id === instrument);
  return {
    proposal: `${instrument}-${enteredAt}`,
    instrument,
    signatories: found?.signatories ?? [],
    terms,
    enteredAt,
    round,
  };
};

const total = ({ briefs, scenario }: Position, party: PartyId, agreements: readonly InForce[]): number => {
  const brief = briefs[party];
  if (!brief) throw new Error(party);
  return (
    pointsOf(brief.scoreSheet, outcomeOf(scenario, agreements)) - delayOf(brief, delayEndedIn(scenario, agreements))
  );
};

/** Whether a coalition does better for all its members by some set of its own agreements over each instrument's whole issues. */
function canBlock(position: Position, coalition: readonly PartyId[]): boolean {
  const { scenario, agreements } = position;
  // What they would have made would have been in force when delay was ended, if it was.
  const round = Math.min(delayEndedIn(scenario, agreements) ?? position.round, position.round);
  const left = agreements.filter(({ instrument, signatories }) => {
    const found = scenario.instruments.find(({ id }) => id === instrument);
    return (
      found &&
      satisfies(
        ruleOf(found),
        signatories.filter((party) => !coalition.includes(party)),
      )
    );
  });
  const own = scenario.instruments.filter((each) => satisfies(ruleOf(each), coalition));
  const choices = own.reduce<InForce[][]>(
    (all, { id, issues }, at) => {
      const terms = issues.reduce<Terms[]>(
        (some, issue) => {
          const options = scenario.issues.find((each) => each.id === issue)?.options ?? [];
          return some.flatMap((so) => options.map((option) => ({ ...so, [issue]: option.id })));
        },
        [{}],
      );
      const made = terms.map((of) => ({
        proposal: id,
        instrument: id,
        signatories: [...coalition],
        terms: of,
        enteredAt: 1_000 + at,
        round,
      }));
      return all.flatMap((so) => made.map((one) => [...so, one]));
    },
    [[]],
  );
  return choices.some((made) => {
    const all = [...left, ...made];
    const terms = outcomeOf(scenario, all);
    if (contradictions(scenario, terms).length) return false;
    const crossed = coalition.some((party) => position.briefs[party]?.redLines.some(({ when }) => meets(terms, when)));
    return !crossed && coalition.every((party) => total(position, party, all) > total(position, party, agreements));
  });
}

const anyAgreement = (scenario: Scenario, { id, issues }: Scenario['instruments'][number]) =>
  fc
    .tuple(
      ...issues.map((issue) => fc.constantFrom(...(scenario.issues.find((each) => each.id === issue)?.options ?? []))),
    )
    .map((options) => ({
      instrument: id,
      terms: Object.fromEntries(options.map((option, place) => [issues[place] ?? '', option.id])),
    }));

/** Up to three agreements, some under one instrument, entered one after another in either round; and the round it is. */
const anyPosition = (scenario: Scenario): fc.Arbitrary<Position> =>
  fc
    .record({
      made: fc.array(
        fc.record({
          of: fc.constantFrom(...scenario.instruments).chain((instrument) => anyAgreement(scenario, instrument)),
          round: fc.integer({ min: 0, max: 1 }),
        }),
        { maxLength: 3 },
      ),
      later: fc.integer({ min: 0, max: 1 }),
    })
    .map(({ made, later }) => {
      const inOrder = [...made].sort((a, b) => a.round - b.round);
      const agreements = inOrder.map(({ of, round }, at) => inForce(scenario, of.instrument, of.terms, at + 1, round));
      return { ...openingOf(scenario), agreements, round: Math.max(0, ...made.map(({ round }) => round)) + later };
    });

/** Two instruments of different signatories on one issue: what one settled, the other does not unsettle. */
const overlapping: Scenario = {
  ...six,
  instruments: six.instruments.map((each) =>
    each.id === 'permit' ? { ...each, issues: ['dredging', 'berth'] } : each,
  ),
};

test.each([
  ['duo', duo, 60],
  ['six', six, 8],
  ['six with two instruments on one issue', overlapping, 30],
] as const)(
  'coalitions that could do better alone are those found by trying everything: %s',
  (_, scenario, numRuns) => {
    fc.assert(
      fc.property(anyPosition(scenario), (position) => {
        const able: PartyId[][] = [];
        for (const coalition of subsets(scenario.parties.map(({ id }) => id))) {
          if (coalition.length === 0 || able.some((one) => one.every((party) => coalition.includes(party)))) continue;
          if (canBlock(position, coalition)) able.push(coalition);
        }
        expect((blocksOf(position, admissible) ?? []).map(({ coalition }) => coalition)).toEqual(able);
      }),
      { numRuns },
    );
  },
);

test('member by member: what each has, what each would have, and by which terms', () => {
  const position = openingOf(duo);
  const [block, ...others] = blocksOf(position, admissible) ?? [];
  expect(others).toEqual([]);
  expect(block?.coalition).toEqual(['north', 'south']);
  expect(block?.instruments).toEqual(['pact', 'side-letter']);
  // Nothing in force: 10 and 11 points, less all five that delay costs each.
  expect(block?.gains.map(({ party, from }) => [party, from])).toEqual([
    ['north', 5],
    ['south', 6],
  ]);
  expect(block?.gains.every(({ from, to }) => to > from)).toBe(true);
});

test('what would fail at home is no alternative within what is ratifiable', () => {
  const { required: _, ...always } = council;
  const scenario = voting({ gates: [{ ...always, threshold: 500 }] });
  expect(blocksOf(openingOf(scenario), { within: 'ratifiable', fix: {} })).toEqual([]);
  expect(blocksOf(openingOf(scenario), admissible)).toHaveLength(1);
});

test('what every party could have had more of is no core', () => {
  fc.assert(
    fc.property(anyPosition(duo), (position) => {
      const analysed = analyse(position, Question.parse({}));
      if (!('answer' in analysed)) throw new Error(analysed.why);
      const { scores, inCore } = appraise(position, Question.parse({}), analysed);
      const all = analysed.answer.frontier.scores.some((better) =>
        better.every((score, at) => score > (scores[at] ?? 0)),
      );
      if (all) expect(inCore).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('who would rather have signed nothing blocks by not signing', () => {
  const pact = inForce(duo, 'pact', { border: 'patrolled', water: 'unshared', levy: 'high' }, 1, 1);
  const blocks = blocksOf({ ...openingOf(duo), agreements: [pact], round: 1 }, admissible) ?? [];
  expect(blocks.map(({ coalition, instruments }) => [coalition, instruments])).toContainEqual([['south'], []]);
});
