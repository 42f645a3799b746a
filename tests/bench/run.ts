import { runAnalysisBench } from './analysis/run-analysis';
import { type Bench, measure } from './bench';
import { reviewBenches } from './review.bench';
import { runSimulateBench } from './simulate';
import { stressTestBenches } from './stress-test.bench';
import { runTalk } from './talk/run-talk';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function runAll(benches: readonly Bench[], repetitions?: number): Promise<void> {
  for (const bench of benches) {
    const { title, milliseconds, against, baseline, ratio } = measure(bench, repetitions);
    say(`  ${milliseconds.toFixed(2).padStart(8)} ms  ${title}`);
    say(`  ${baseline.toFixed(2).padStart(8)} ms  ${against}; ratio ${ratio.toPrecision(2)}`);
  }
}

const [name, ...rest] = process.argv.slice(2);

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  'stress-test': () => runAll(stressTestBenches),
  analysis: () => runAnalysisBench(say),
  simulate: () => runSimulateBench(say),
  talk: () => runTalk(rest, say),
  review: async () => runAll(await reviewBenches(), 11),
};

const chosen = Object.entries(benches).filter(([each]) => name === undefined || each === name);

if (chosen.length === 0) {
  process.stderr.write(`no bench ${name}: one of ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 1;
}
for (const [each, run] of chosen) {
  say(each);
  await run();
}
