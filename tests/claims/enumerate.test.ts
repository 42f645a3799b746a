import { expect, test } from 'vitest';
import { prepare } from '../../game/scenario/prepare';
import type { Scenario } from '../../game/scenario/scenario-file';
import { loadScenarios } from '../../server/scenario/all-scenarios';
import { formatFault } from '../../server/scenario/file-fault';
import { balanceOf } from '../support/enumerate/balance';
import { naiveBalance } from '../support/enumerate/naive-balance';
import { loadFlagship } from '../support/load-flagship';
import { duo, six } from '../support/scenarios';

const { file } = await loadFlagship();
const loaded = await loadScenarios('scenarios');
if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
const small = loaded.scenarios.map(({ scenario }) => scenario).filter(({ id }) => id !== file.id);

/** The flagship with all but some issues held where the law with non-recognition has them. */
function onlyPlay(...played: readonly string[]): Scenario {
  const { terms = {} } = file.precedents.find(({ id }) => id === 'tra-plus') ?? {};
  const hold = Object.fromEntries(Object.entries(terms).filter(([issue]) => !played.includes(issue)));
  return prepare(
    { ...file, variants: [{ id: 'few', name: 'Few', summary: 'A few.', hold }] },
    { variant: 'few', mandate: null },
  );
}

const fiveOfSix: Scenario = {
  ...six,
  instruments: six.instruments.map((each) =>
    each.id === 'charter'
      ? { ...each, signatureRule: { all: ['harbour', 'ministry', { atLeast: 5, of: each.signatories }] } }
      : each,
  ),
};

const scenarios: Record<string, Scenario> = {
  duo,
  six,
  'six, five of whom are enough': fiveOfSix,
  ...Object.fromEntries(small.map((scenario) => [scenario.id, scenario])),
  'form, response, arms, line, recognition': onlyPlay('form', 'response', 'arms', 'territory', 'recognition'),
  'presence, backstop, assets, sanctions, track': onlyPlay('euforce', 'backstop', 'assets', 'sanctions', 'nato'),
};

test.each(Object.entries(scenarios))('counts as one package after the other does: %s', (_, scenario) => {
  const expected = naiveBalance(scenario);
  const { raw, coherent, counts, best, benchmarks } = balanceOf(scenario);
  expect({ raw, coherent, ...counts, best }).toEqual(expected.counted);
  expect(counts.admissible).toBeGreaterThan(counts.zone);
  expect(benchmarks).toHaveLength(4);
  for (const { name, points, packages } of benchmarks) {
    expect({ name, points, ties: packages.length }).toEqual(expected.benchmarks[name]);
  }
});

test.each(Object.entries(scenarios))('the order of issues changes nothing: %s', (_, scenario) => {
  const turned = { ...scenario, issues: [...scenario.issues].reverse() };
  const { benchmarks, ...counted } = balanceOf(scenario);
  const { benchmarks: turnedBenchmarks, ...turnedCounted } = balanceOf(turned);
  expect(turnedCounted).toEqual(counted);
  expect(turnedBenchmarks.map(({ name, points }) => [name, points])).toEqual(
    benchmarks.map(({ name, points }) => [name, points]),
  );
});

test('a benchmark is found with its terms', () => {
  const { benchmarks } = balanceOf(duo);
  const utilitarian = benchmarks.find(({ name }) => name === 'utilitarian');
  expect(utilitarian?.packages).toContainEqual({ border: 'patrolled', water: 'shared', levy: 'low' });
});
