import { runAnalysisBench } from './analysis/run-analysis';
import { type Bench, measure } from './bench';
import { runGrowth } from './growth/run-growth';
import { readOptions } from './options';
import { runProcesses } from './processes/run-processes';
import { reviewBenches } from './review.bench';
import { say } from './say';
import { runSimulateBench } from './simulate';
import { runStore } from './store/run-store';
import { stressTestBenches } from './stress-test.bench';
import { runTalk } from './talk/run-talk';

const { names, options } = readOptions(process.argv.slice(2));

async function runAll(benches: readonly Bench[], repetitions?: number): Promise<void> {
  for (const bench of benches) {
    const { title, milliseconds, against, baseline, ratio } = measure(bench, repetitions);
    say(`  ${milliseconds.toFixed(2).padStart(8)} ms  ${title}`);
    say(`  ${baseline.toFixed(2).padStart(8)} ms  ${against}; ratio ${ratio.toPrecision(2)}`);
  }
}

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  talk: () => runTalk(options),
  store: () => runStore(options),
  growth: () => runGrowth(options),
  processes: () => runProcesses(options),
  'stress-test': () => runAll(stressTestBenches),
  analysis: () => runAnalysisBench(say),
  simulate: () => runSimulateBench(say),
  review: async () => runAll(await reviewBenches(), 11),
};

const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  process.stderr.write(`no bench ${unknown}: one of ${Object.keys(benches).join(', ')}\n`);
  process.exit(1);
}
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  say(name);
  await run();
}
