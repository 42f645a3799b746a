import { expect, test } from 'vitest';
import { publicScenario } from '../../game/scenario/publish';
import type { StressTest } from '../../game/scoring/stress/stress-test';
import { duo } from '../../tests/support/scenarios';
import { bandWords, labelledCurves, leverWords, ofHundred, strongest } from './stress-words';

const deterrence = { denial: 0, extended: 0, combined: 0 };
const curve = (name: string, reliability: number, end: number) => ({
  name,
  reliability,
  source: '',
  deterrence,
  survival: [1, end],
});
const factors = { capability: 0, will: 0, automaticity: 0, durability: 0, supply: 0 };
const testOf = (curves: StressTest['curves'], middle: number): StressTest => ({
  factors,
  combined: 0,
  curves,
  middle: { reliability: middle, survival: [1, 0.5] },
});

test('the curve in the middle is one of the settings where one stands for it', () => {
  const three = testOf([curve('hopeful', 0.75, 0.7), curve('half', 0.41, 0.6), curve('least', 0.22, 0.5)], 0.41);
  expect(labelledCurves(three).map(({ name, middle }) => [name, middle])).toEqual([
    ['hopeful', false],
    ['half', true],
    ['least', false],
  ]);
});

test('between two settings the middle is a curve of its own, in its place', () => {
  const two = testOf([curve('hopeful', 0.8, 0.7), curve('least', 0.2, 0.5)], 0.5);
  expect(labelledCurves(two).map(({ name }) => name)).toEqual(['hopeful', 'Between the two in the middle', 'least']);
});

test('the band is told by both its ends; where it has no width, without a figure', () => {
  const wide = testOf([curve('hopeful', 0.75, 0.684), curve('least', 0.22, 0.59)], 0.485);
  expect(bandWords(wide, 20)).toContain('After 20 years without renewed war: from 59 to 68 runs in 100');
  const thin = testOf([curve('hopeful', 0.75, 0.26), curve('least', 0.22, 0.26)], 0.485);
  expect(bandWords(thin, 20)).not.toMatch(/\d/);
});

test('the strongest levers, and none where nothing moves a run in a hundred', () => {
  const lever = (option: string, moves: number) => ({ issue: 'levy', option, instead: 'none', moves });
  expect(strongest([lever('low', 0.2), lever('high', 0.01), lever('none', -0.3)])).toEqual({
    up: lever('low', 0.2),
    down: lever('none', -0.3),
  });
  expect(strongest([lever('low', 0.004), lever('high', -0.004)])).toEqual({ up: null, down: null });
  expect(strongest([])).toEqual({ up: null, down: null });
  expect(leverWords(publicScenario(duo), lever('low', 0.2))).toBe('levy: low instead of none');
  expect(ofHundred(0.685)).toBe(69);
});
