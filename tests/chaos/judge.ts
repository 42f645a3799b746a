import type { Check, Evidence } from './evidence';
import { answeredOnce } from './oracles/answered-once';
import { deadlines } from './oracles/deadlines';
import { exactlyOnce } from './oracles/exactly-once';
import { gapless } from './oracles/gapless';
import { levelled } from './oracles/levelled';
import { noGrowth } from './oracles/no-growth';
import { nothingUnexplained } from './oracles/nothing-unexplained';
import { sameView } from './oracles/same-view';

/** Everything that must hold after a run, by what it says. */
const checks: Readonly<Record<string, Check>> = {
  'every acknowledged command is in the log once, and none twice': exactlyOnce,
  'positions and parts have no gap': gapless,
  'every page holds the filter of the log': sameView,
  'every deadline passed once and in time': deadlines,
  'no question was answered twice': answeredOnce,
  'after every fault all came level again': levelled,
  'no process grew': noGrowth,
  'no error is unexplained': nothingUnexplained,
};

/** What is wrong, by check; those that hold are there with nothing. */
export const judge = (evidence: Evidence): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, check(evidence)]));
