import { expect, test } from 'vitest';
import { analyse } from '../../game/analysis/analyse';
import { openingOf, scoresOf } from '../../game/analysis/problem/position';
import { Answer, Question } from '../../game/analysis/question';
import type { Scenario } from '../../game/scenario/scenario-file';
import { naiveAnswer } from '../support/analysis/naive-answer';
import { smallScenarios } from '../support/analysis/small-scenarios';

const scenarios = Object.entries(await smallScenarios());

function answerOf(scenario: Scenario): Answer {
  const analysed = analyse(openingOf(scenario), Question.parse({ packages: true }));
  if (!('answer' in analysed)) throw new Error(analysed.why);
  return Answer.parse(analysed.answer);
}

const texts = (vectors: readonly (readonly number[])[]) => vectors.map((vector) => vector.join()).sort();

test.each(scenarios)('what is possible is what the rules of the game say of every package: %s', (_, scenario) => {
  const naive = naiveAnswer(scenario);
  const { counts, zone, frontier, parties } = answerOf(scenario);
  expect(counts).toEqual({ ...naive.counts, feasible: naive.counts.ratifiable });
  expect(zone.size).toBe(naive.zone);
  expect(zone.signable).toBe(naive.signable);
  expect(zone.options).toEqual(naive.options);
  expect(texts(frontier.scores)).toEqual(naive.frontier);
  expect(texts(zone.frontier.map(({ scores }) => scores))).toEqual(naive.zoneFrontier);
  expect(parties.map(({ best }) => best)).toEqual(naive.best);
  expect(parties.map(({ worst }) => worst)).toEqual(naive.worst);
  for (const { rule, ties } of zone.benchmarks) {
    expect({ rule, ties: texts(ties.map(({ scores }) => scores)) }).toEqual({ rule, ties: naive.benchmarks[rule] });
  }
  expect(zone.benchmarks).toHaveLength(4);
  expect(naive.zone).toBeGreaterThan(0);
});

test.each(scenarios)('every package named has the scores it is named for: %s', (_, scenario) => {
  const position = openingOf(scenario);
  const { zone, frontier } = answerOf(scenario);
  expect(frontier.packages.map(({ scores }) => scores)).toEqual(frontier.scores);
  for (const { scores, terms, many } of [...frontier.packages, ...zone.frontier]) {
    expect(scoresOf(position, terms)).toEqual(scores);
    expect(many).toBeGreaterThan(0);
  }
});

test.each(scenarios)('the order of issues changes nothing: %s', (_, scenario) => {
  const turned = answerOf({ ...scenario, issues: [...scenario.issues].reverse() });
  const { frontier, counts, zone } = answerOf(scenario);
  expect(turned.counts).toEqual(counts);
  expect(turned.frontier.scores).toEqual(frontier.scores);
  expect(turned.zone.options).toEqual(zone.options);
});

test('the golden game: six parties, 720 packages, two vetoes and a rule of five out of six', () => {
  const scenario = scenarios.find(([id]) => id === 'merrow-compact')?.[1];
  if (!scenario) throw new Error('no merrow-compact');
  const { counts, zone, frontier, power } = answerOf(scenario);
  expect([counts.raw, counts.admissible, frontier.scores.length]).toEqual([720, 615, 318]);
  expect([zone.size, zone.signable]).toEqual([6, 64]);
  expect(zone.benchmarks.map(({ ties }) => ties.map(({ scores }) => scores.join('/')))).toEqual(
    Array.from({ length: 4 }, () => ['70/90/53/72/70/64']),
  );
  const compact = power.find(({ parties }) => parties.length === 6)?.parties ?? [];
  // By hand: a veto turns 5 of 32 choices of the others, and 216 of 720 orders; any other signature 3 of 32, and 72.
  const vetoes = ['waterworks', 'ministry'];
  expect(compact).toHaveLength(6);
  for (const { party, shapleyShubik, banzhaf } of compact) {
    const [orders, choices] = vetoes.includes(party) ? [216, 5] : [72, 3];
    expect(shapleyShubik).toBeCloseTo(orders / 720, 12);
    expect(banzhaf).toBe(choices / 32);
  }
});
