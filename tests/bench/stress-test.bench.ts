import { leversOf } from '../../game/scoring/stress/levers';
import { generatorOf } from '../../game/scoring/stress/sfc32';
import { stressTest } from '../../game/scoring/stress/stress-test';
import { stressModel, stressOptions, termsOf } from '../support/stress-fixture';
import type { Bench } from './bench';

const runs = 2_000;
const terms = termsOf('mdt');
const issues = Object.entries(stressOptions).map(([id, options]) => ({
  id,
  name: id,
  question: id,
  statusQuo: '',
  options: options.map((id) => ({ id, name: id, explanation: id })),
}));

/** Two numbers a year, for the shock and the war, and one at each election. */
const draws = runs * (2 * stressModel.years + Math.floor(stressModel.years / stressModel.electionEvery));

/** Adds the numbers up, so that drawing them cannot be left out. */
const bareDraws = () => {
  const next = generatorOf('bench', 'stress-test');
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) sum += next();
  return sum;
};

const baseline = { title: `the same ${draws} draws, bare`, run: bareDraws };

export const stressTestBenches: readonly Bench[] = [
  {
    title: `stress test, ${runs} runs of ${stressModel.years} years`,
    work: () => stressTest(stressModel, { terms, seed: 'bench', runs }),
    baseline,
  },
  {
    title: 'which single option would move it most',
    work: () => leversOf(stressModel, { issues, coherence: [] }, { terms }),
    baseline,
  },
];
