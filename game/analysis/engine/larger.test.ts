import { expect, test } from 'vitest';
import { edgesOfWidth, randomProblem } from '../../../tests/support/analysis/random-problem';
import { chooseEngine } from './choose';
import { EliminationEngine } from './elimination/elimination';
import { countZone } from './enumeration/count-zone';
import { EnumerationEngine } from './enumeration/enumeration';
import { mergeFrontiers } from './enumeration/merge-frontiers';
import { searchFrontier } from './enumeration/search-frontier';
import { modelOf } from './model';

const sorted = (vectors: readonly (readonly number[])[]) => vectors.map((vector) => vector.join()).sort();

/** Large enough for grids, sweeps, blocks that last and heaps that are reduced before they are full. */
const problems = [
  ['nine issues, narrow', { issues: 9, edges: edgesOfWidth(9, 2, 10, 'a'), parties: 4, seed: 'a' }],
  ['eight issues, wide', { issues: 8, edges: edgesOfWidth(8, 4, 18, 'b'), parties: 3, seed: 'b' }],
  ['six issues, everything tied', { issues: 6, edges: edgesOfWidth(6, 5, 15, 'c'), parties: 4, seed: 'c' }],
  ['eight issues, five parties', { issues: 8, edges: edgesOfWidth(8, 1, 6, 'd'), parties: 5, seed: 'd' }],
  ['two parties', { issues: 9, edges: edgesOfWidth(9, 3, 14, 'e'), parties: 2, seed: 'e' }],
] as const;

test.each(problems)('both engines agree on what is larger: %s', (_, shape) => {
  const model = modelOf(randomProblem({ options: 4, ...shape }));
  if ('tied' in model) throw new Error('tied');
  const [eliminate, enumerate] = [new EliminationEngine(model), new EnumerationEngine(model)];
  const frontier = eliminate.frontier();
  expect(sorted(enumerate.frontier())).toEqual(sorted(frontier));
  expect(eliminate.zone()).toEqual(enumerate.zone());
  expect(eliminate.worth()).toEqual(enumerate.worth());
  expect(eliminate.zone().size).toBeGreaterThan(0);
  const some = frontier.slice(0, 40);
  const many = (found: readonly { many: number }[]) => found.map((each) => each.many);
  expect(many(eliminate.recover(some, 1))).toEqual(many(enumerate.recover(some, 1)));
});

test.each(problems)('shares of the packages come to the whole: %s', (_, shape) => {
  const model = modelOf(randomProblem({ options: 4, ...shape }));
  if ('tied' in model) throw new Error('tied');
  const shares = [0, 1, 2].map((index) => ({ index, of: 3 }));
  const whole = countZone(model);
  const parts = shares.map((share) => countZone(model, share));
  expect(parts.reduce((sum, { size }) => sum + size, 0)).toBe(whole.size);
  const found = mergeFrontiers(shares.map((share) => searchFrontier(model, share)));
  expect(sorted(found)).toEqual(sorted(searchFrontier(model)));
});

test('many issues that hang together in nothing are no more work than a few', () => {
  const model = modelOf(randomProblem({ issues: 24, options: 4, edges: [], parties: 2, seed: 'f' }));
  if ('tied' in model) throw new Error('tied');
  const { engine, method, steps } = chooseEngine(model, 'frontier', 4 ** 24);
  expect(method.chosen).toBe('elimination');
  expect(steps).toBeLessThan(1e9);
  expect(engine.frontier().length).toBeGreaterThan(10);
  expect(chooseEngine(model, 'zone', 4 ** 24).steps).toBeLessThan(3e10);
});

test('what eight parties cannot agree to drop is told to be long', () => {
  const shape = { issues: 10, options: 4, edges: edgesOfWidth(10, 3, 14, 'g'), parties: 8, seed: 'g' };
  const model = modelOf(randomProblem(shape));
  if ('tied' in model) throw new Error('tied');
  expect(chooseEngine(model, 'frontier', 4 ** 10).steps).toBeGreaterThan(3e10);
});
