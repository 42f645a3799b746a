import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { analyse } from '../../game/analysis/analyse';
import { appraise } from '../../game/analysis/appraise';
import { EliminationEngine } from '../../game/analysis/engine/elimination/elimination';
import { EnumerationEngine } from '../../game/analysis/engine/enumeration/enumeration';
import { modelOf } from '../../game/analysis/engine/model';
import { openingOf } from '../../game/analysis/problem/position';
import { problemOf } from '../../game/analysis/problem/problem-of';
import { Question } from '../../game/analysis/question';
import { loadFlagship } from '../support/load-flagship';

const { standard } = await loadFlagship();
const position = openingOf(standard);

function modelWithin(within: Question['within']) {
  const model = modelOf(problemOf(position, Question.parse({ within })));
  if ('tied' in model) throw new Error('tied');
  return model;
}

/** In points, sorted, hashed: the same whatever way it was found. */
const hashOf = (vectors: readonly (readonly number[])[], shifts: readonly number[]) =>
  createHash('sha256')
    .update(
      vectors
        .map((vector) => vector.map((sum, lane) => sum + (shifts[lane] ?? 0)).join())
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16);

test('the frontier over admissible packages, by both ways, is the one on record', () => {
  const model = modelWithin('admissible');
  const shifts = model.lanes.map(({ shift }) => shift);
  const [eliminated, enumerated] = [new EliminationEngine(model).frontier(), new EnumerationEngine(model).frontier()];
  expect([eliminated.length, enumerated.length]).toEqual([1_980, 1_980]);
  expect(hashOf(enumerated, shifts)).toBe(hashOf(eliminated, shifts));
  expect(hashOf(eliminated, shifts)).toBe('e70eb1a6d7d8869f');
});

test('the frontier over ratifiable packages is the one on record', () => {
  const model = modelWithin('ratifiable');
  const frontier = new EnumerationEngine(model).frontier();
  expect([
    frontier.length,
    hashOf(
      frontier,
      model.lanes.map(({ shift }) => shift),
    ),
  ]).toEqual([969, 'aec90fbcbfc7f5b4']);
});

test('what is possible at the opening: sizes, zone and benchmarks of the design', () => {
  const analysed = analyse(position, Question.parse({}));
  if (!('answer' in analysed)) throw new Error(analysed.why);
  const { counts, zone } = analysed.answer;
  expect(counts).toEqual({
    raw: 368_640_000,
    coherent: 250_306_560,
    admissible: 27_345_600,
    ratifiable: 6_045_480,
    feasible: 6_045_480,
  });
  expect([zone.size, zone.signable]).toEqual([629_594, 629_594]);
  expect(zone.benchmarks.map(({ rule, ties }) => [rule, ...ties.map(({ scores }) => scores.join('/'))])).toEqual([
    ['nash', '88/78/82/58'],
    ['kalai-smorodinsky', '88/76/80/59'],
    ['egalitarian', '87/75/76/61'],
    ['utilitarian', '84/86/90/51'],
  ]);
  const { left, inCore, blocks, rational } = appraise(position, Question.parse({}), analysed);
  expect(rational).toEqual([true, false, true, false]);
  expect([left?.joint, left?.distance, inCore]).toEqual([90, 20, false]);
  expect(blocks?.map(({ coalition }) => coalition.join('+'))).toEqual([
    'us+ukraine',
    'us+europe',
    'ukraine+europe',
    'ukraine+russia',
  ]);
});

test('with issues fixed, as if settled, less is possible; what is fixed is told', () => {
  const analysed = analyse(position, Question.parse({ fix: { form: 'treaty', nato: 'moratorium' } }));
  if (!('answer' in analysed)) throw new Error(analysed.why);
  const { fixed, zone, counts } = analysed.answer;
  expect(fixed).toEqual({ form: 'treaty', nato: 'moratorium' });
  expect(counts.raw).toBe(368_640_000 / 20);
  expect(Object.keys(zone.options['form'] ?? {})).toEqual(['treaty']);
  expect(zone.size).toBeGreaterThan(0);
  expect(zone.size).toBeLessThan(4_822);
});
