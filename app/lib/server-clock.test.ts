import { expect, test } from 'vitest';
import { offsetOf, withSample } from './server-clock';

test('without an answer the clocks are taken to agree', () => {
  expect(offsetOf([])).toBe(0);
});

test('the answer is taken to be from the middle of the wait', () => {
  expect(offsetOf([{ asked: 1_000, server: 6_050, answered: 1_100 }])).toBe(5_000);
});

test('the shortest wait is believed', () => {
  const slow = { asked: 0, server: 9_000, answered: 4_000 };
  const quick = { asked: 5_000, server: 10_010, answered: 5_020 };
  expect(offsetOf([slow, quick])).toBe(5_000);
  expect(offsetOf([quick, slow])).toBe(5_000);
});

test('only the latest samples are kept, so that a clock that was set is noticed', () => {
  const samples = Array.from({ length: 50 }, (_, asked) => ({ asked, server: asked, answered: asked }));
  const kept = samples.reduce<ReturnType<typeof withSample>>(withSample, []);
  expect(kept.length).toBe(30);
  expect(kept.at(-1)).toEqual(samples.at(-1));
});

test('a sample during which this clock was set back is none: it would look quicker than all others', () => {
  const sound = { asked: 1_000, server: 6_050, answered: 1_100 };
  expect(withSample([sound], { asked: 2_000, server: 7_000, answered: 1_000 })).toEqual([sound]);
});
