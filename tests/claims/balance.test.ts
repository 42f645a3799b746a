import { expect, test } from 'vitest';
import { analyse } from '../../game/analysis/analyse';
import { openingOf } from '../../game/analysis/problem/position';
import { Question } from '../../game/analysis/question';
import { loadFlagship } from '../support/load-flagship';
import { worldOf } from './worlds';

const { standard } = await loadFlagship();
const parties = ['us', 'ukraine', 'europe', 'russia'] as const;
const world = worldOf(standard);

function ask(question: Partial<Question>) {
  const analysed = analyse(openingOf(standard), Question.parse(question));
  if (!('answer' in analysed)) throw new Error(analysed.why);
  return analysed.answer;
}

const { counts, zone } = ask({});
const best = ask({ within: 'admissible' }).parties.map((party) => party.best ?? 0);

test('the space of packages has the size of the design', () => {
  expect([counts.raw, counts.coherent, counts.admissible]).toEqual([368_640_000, 250_306_560, 27_345_600]);
});

test('between 2% and 8% of admissible packages can be ratified and give every party its mandate', () => {
  const share = zone.size / counts.admissible;
  expect(share).toBeGreaterThanOrEqual(0.02);
  expect(share).toBeLessThanOrEqual(0.08);
  expect(counts.ratifiable).toBeLessThan(counts.admissible);
});

test.each(parties.map((party, at) => [party, at] as const))('%s can reach 70 in an admissible package', (_, at) => {
  expect(best[at]).toBeGreaterThanOrEqual(70);
});

test('no option is as bad as another for everyone and worse for someone', () => {
  for (const { id, options } of standard.issues) {
    const dominated = options.filter((option) =>
      options.some(
        (other) =>
          parties.every((party) => (other.points[party] ?? 0) >= (option.points[party] ?? 0)) &&
          parties.some((party) => (other.points[party] ?? 0) > (option.points[party] ?? 0)),
      ),
    );
    expect({ issue: id, dominated: dominated.map((option) => option.id) }).toEqual({ issue: id, dominated: [] });
  }
});

test('the benchmarks do not share one legal form, or the notes say why they do', () => {
  const forms = new Set(zone.benchmarks.flatMap(({ ties }) => ties.map(({ terms }) => terms['form'])));
  expect(zone.benchmarks).toHaveLength(4);
  if (forms.size === 1) expect(standard.notesText).toMatch(/^## If the benchmarks share one legal form$/m);
});

test('the United States is not content with everything: a bare law leaves it below 90', () => {
  expect(world.us(world.at.tra)).toBeLessThan(90);
});

test('no precedent is a deal that could simply be signed', () => {
  const acceptable = world.precedents.filter(({ terms }) =>
    parties.every((party) => world[party](terms) >= world.mandateOf(party) && !world.redLinesOf(party, terms).length),
  );
  expect(acceptable.map(({ id }) => id)).toEqual([]);
});

/** KIIS, 26 November to 13 December 2025: three quarters against the first, 72 in a hundred could accept the second. */
test('the referendum stands where opinion stood', () => {
  const passes = (terms: typeof world.at.tra) => world.support('referendum', terms) >= world.threshold('referendum');
  const withdrawal = { ...world.at.plan28, recognition: 'silence' };
  for (const form of ['none', 'declaration', 'executive']) {
    for (const territory of ['cede', 'dmz']) expect(passes({ ...withdrawal, form, territory })).toBe(false);
  }
  for (const form of ['statute', 'treaty']) expect(passes({ ...world.at.traPlus, form })).toBe(true);
});
