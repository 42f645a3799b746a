'use client';

import { useMemo } from 'react';
import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { StressChange, StressModel } from '../../../game/scenario/stress-model';
import { type Lever, leversOf } from '../../../game/scoring/stress/levers';
import { type StressTest, stressTest } from '../../../game/scoring/stress/stress-test';

const runs = 2_000;

/** A package to test, and what it is called where there are two. */
export type StressCase = Readonly<{ name: string; terms: Terms; changes: readonly StressChange[] }>;

export type Tested = Readonly<{ name: string; test: StressTest }>;

type Stress = Readonly<{ tested: readonly Tested[]; levers: readonly Lever[] }>;

/** Every package of a scenario is tested under one seed, so that two differ by their terms and not by luck. */
export const stressOf = (
  scenario: PublicScenario,
  model: StressModel,
  { name, terms, changes }: StressCase,
): Tested => ({
  name,
  test: stressTest(model, { terms, changes, seed: scenario.id, runs }),
});

/** The tests of some packages under one seed, and the levers of the first. Computed again only for other `cases`. */
export function useStress(scenario: PublicScenario, model: StressModel, cases: readonly StressCase[]): Stress {
  return useMemo(() => {
    const tested = cases.map((each) => stressOf(scenario, model, each));
    const [first] = cases;
    return { tested, levers: first ? leversOf(model, scenario, first) : [] };
  }, [scenario, model, cases]);
}
