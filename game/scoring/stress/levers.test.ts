import { expect, test } from 'vitest';
import { stressModel, stressOptions, termsOf } from '../../../tests/support/stress-fixture';
import { expectedSurvival } from './expected-survival';
import { leversOf } from './levers';

const option = (id: string) => ({ id, name: id, explanation: id });
const issues = Object.entries(stressOptions).map(([id, options]) => ({
  id,
  name: id,
  question: id,
  statusQuo: options[0] ?? '',
  options: options.map(option),
}));
const noArmed = { never: { form: ['none', 'declaration'], response: ['armed'] }, why: 'no legal force' };
const scenario = { issues, coherence: [] };
const last = (terms: Record<string, string>) =>
  expectedSurvival(stressModel, { terms, reliability: 0.41 }).at(-1) ?? Number.NaN;

test('every other option is a lever, sorted from most up to most down, and moves what it says', () => {
  const terms = termsOf('mdt');
  const levers = leversOf(stressModel, scenario, { terms });
  expect(levers).toHaveLength(Object.values(stressOptions).reduce((sum, options) => sum + options.length - 1, 0));
  expect(levers.map(({ moves }) => moves)).toEqual(levers.map(({ moves }) => moves).sort((a, b) => b - a));
  for (const { issue, option, instead, moves } of levers) {
    expect(instead).toBe(terms[issue]);
    expect(moves).toBeCloseTo(last({ ...terms, [issue]: option }) - last(terms), 12);
  }
});

test('a treaty hangs on arms upwards and on its form downwards', () => {
  const levers = leversOf(stressModel, scenario, { terms: termsOf('mdt') });
  expect(levers[0]).toMatchObject({ issue: 'arms', option: 'qme', instead: 'purchase' });
  expect(levers.at(-1)).toMatchObject({ issue: 'form', option: 'none', instead: 'treaty' });
});

test('a change that would contradict is no lever, unless the package contradicts itself already', () => {
  const strict = { issues, coherence: [noArmed] };
  const armed = (terms: Record<string, string>) =>
    leversOf(stressModel, strict, { terms }).filter(({ option }) => option === 'armed').length;
  expect(armed(termsOf('mdt'))).toBe(1);
  expect(armed(termsOf('eulite'))).toBe(0);
  const contradictory = leversOf(stressModel, strict, { terms: { ...termsOf('eulite'), response: 'armed' } });
  expect(contradictory.some(({ option }) => option === 'treaty')).toBe(true);
  expect(contradictory.some(({ option }) => option === 'none')).toBe(true);
});

test('issues that are not in play are no levers; those the model does not read move nothing', () => {
  const water = { id: 'water', name: 'w', question: 'w', statusQuo: 'a', options: [option('a'), option('b')] };
  const other = { issues: [water], coherence: [] };
  expect(leversOf(stressModel, other, { terms: { ...termsOf('mdt'), water: 'a' } })).toEqual([
    { issue: 'water', option: 'b', instead: 'a', moves: 0 },
  ]);
  expect(leversOf(stressModel, other, { terms: termsOf('mdt') })).toEqual([]);
});

test('events change what a lever moves', () => {
  const of = (changes: { capability: number }[]) =>
    leversOf(stressModel, scenario, { terms: termsOf('mdt'), changes }).find(({ option }) => option === 'qme')?.moves;
  expect(of([{ capability: 1 }])).toBe(0);
  expect(of([])).toBeGreaterThan(0.1);
});
