import { expect, test } from 'vitest';
import { lintsOf } from '../../../game/analysis/lints';
import { faultsOf } from '../../../game/scenario/faults/faults';
import { ScenarioFile } from '../../../game/scenario/scenario-file';
import { gainOver, raised } from './fair-terms';
import { you } from './toy-brief';
import { neighbour, toyScenario } from './toy-scenario';

const { briefs, sourcesText, precedentPages, held, ...file } = toyScenario;
const every = toyScenario.issues.reduce<Record<string, string>[]>(
  (all, { id, options }) =>
    all.flatMap((terms) => [terms, ...options.map((option) => ({ ...terms, [id]: option.id }))]),
  [{}],
);

test('the toy is a scenario like any other, without a fault', () => {
  expect(faultsOf(ScenarioFile.parse(file))).toEqual([]);
  const expected = lintsOf(toyScenario).map(({ message }) => message);
  expect(expected.filter((message) => !/brief/i.test(message))).toEqual([]);
  expect(Object.keys(briefs)).toEqual(toyScenario.parties.map(({ id }) => id));
});

test('as things stand both are worse off than without a deal, and no option is best for both', () => {
  expect(gainOver(you, {})).toBeLessThan(0);
  expect(gainOver(neighbour, {})).toBeLessThan(0);
  for (const { options } of toyScenario.issues) {
    const best = (party: string) => Math.max(...options.map(({ points }) => points[party] ?? 0));
    expect(options.filter(({ points }) => [you, neighbour].every((p) => points[p] === best(p)))).toEqual([]);
  }
});

test('whatever is offered, the answer changes something and leaves neither town with less than no deal', () => {
  expect(every).toHaveLength(64);
  for (const terms of every) {
    const answer = raised(terms);
    expect(answer).not.toBeNull();
    expect(answer).not.toEqual(terms);
    for (const party of [you, neighbour] as const) expect(gainOver(party, answer ?? {})).toBeGreaterThanOrEqual(0);
  }
});

test('a likely first offer is answered with one change, from which both gain', () => {
  const offer = { crossings: 'hourly', fare: 'half' };
  expect(raised(offer)).toEqual({ ...offer, landing: 'ours' });
  expect(
    [you, neighbour].map((party) => gainOver(party === you ? you : neighbour, { ...offer, landing: 'ours' })),
  ).toEqual([3, 1]);
});
