import { loadavg } from 'node:os';
import { runAnalysisBench } from './analysis/run-analysis';
import { type Bench, measure } from './bench';
import type { Figures } from './figures';
import { runGrowth } from './growth/run-growth';
import { readOptions } from './options';
import { keepFigures, readFigures } from './page/kept-figures';
import { machine } from './page/machine';
import { writePage } from './page/write-page';
import { runProcesses } from './processes/run-processes';
import { reviewBenches } from './review.bench';
import { say } from './say';
import { runSimulateBench } from './simulate';
import { runStore } from './store/run-store';
import { stressTestBenches } from './stress-test.bench';
import { runTalk } from './talk/run-talk';

const { names, options } = readOptions(process.argv.slice(2));

function runAll(benches: readonly Bench[], repetitions?: number) {
  return benches.map((bench) => {
    const { title, milliseconds: ms, against, baseline, ratio } = measure(bench, repetitions);
    say(`  ${ms.toFixed(2).padStart(8)} ms  ${title}`);
    say(`  ${baseline.toFixed(2).padStart(8)} ms  ${against}; ratio ${ratio.toPrecision(2)}`);
    return { title, ms, against, ratio };
  });
}

/** What was measured as it stands in the page, with when that was. */
async function dated<Measured>(measuring: () => Promise<Measured>) {
  const [loadBefore = 0] = loadavg();
  const date = new Date().toISOString().slice(0, 10);
  return { date, loadBefore, quick: options.quick, ...(await measuring()) };
}

/** Those that the page tells of come first. */
const benches: Readonly<Record<string, () => Promise<Figures>>> = {
  talk: async () => {
    const { seconds, repetitions } = options;
    return { talk: await dated(async () => ({ seconds, repetitions, cases: await runTalk(options) })) };
  },
  store: async () => ({ store: await dated(async () => ({ rates: await runStore(options) })) }),
  growth: async () => ({ growth: await dated(() => runGrowth(options)) }),
  processes: async () => ({ processes: await dated(() => runProcesses(options)) }),
  review: async () => ({ review: await dated(async () => ({ works: runAll(await reviewBenches(), 11) })) }),
  'stress-test': async () => {
    runAll(stressTestBenches);
    return {};
  },
  analysis: async () => {
    await runAnalysisBench(say);
    return {};
  },
  simulate: async () => {
    await runSimulateBench(say);
    return {};
  },
};

const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  process.stderr.write(`no bench ${unknown}: one of ${Object.keys(benches).join(', ')}\n`);
  process.exit(1);
}
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  say(name);
  const measured = await run();
  if (!options.write) continue;
  // At once: a part that fails later leaves what was measured before it.
  const figures = { ...(await readFigures()), ...measured, machine: await machine() };
  await keepFigures(figures);
  await writePage(figures);
}
