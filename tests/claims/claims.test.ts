import { expect, test } from 'vitest';
import { loadFlagship } from '../support/load-flagship';
import { titleOf } from './claim';
import { claims } from './claims';
import { ratesOf } from './draws';
import { releasesOf } from './releases';
import { worldOf, worldsOf } from './worlds';

const { standard } = await loadFlagship();
const base = worldOf(standard);
const after = releasesOf(standard).map(({ name, ...release }) => ({ name, world: worldOf(standard, release) }));
const titled = claims.map((claim) => [titleOf(claim), claim] as const);

const draws = 1_000;
const rates = ratesOf(worldsOf(standard), claims, draws);

test.each(titled)('%s', (_, claim) => {
  expect(claim.holds(base)).toBe(true);
});

test.each(titled)('after every single inject: %s', (_, claim) => {
  expect(after.filter(({ world }) => !claim.holds(world)).map(({ name }) => name)).toEqual([]);
});

test.each(titled)('in nine draws of weights out of ten: %s', (_, claim) => {
  expect(rates[claims.indexOf(claim)]).toBeGreaterThanOrEqual(0.9);
});

test('every inject is tried, and a drawn one in each of its turns', () => {
  expect(after).toHaveLength(16);
  expect(new Set(after.map(({ name }) => name)).size).toBe(16);
});
