import { cases, complete, drawnProblem, modelFor } from './cases';
import { plainLoop } from './plain-loop';
import { Searchers } from './searchers';

const [group = '0', index = '0', what = 'time'] = process.argv.slice(2);
const rounds = 3;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function milliseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const tell = (measured: object) => process.stdout.write(`${JSON.stringify(measured)}\n`);

/** Work and plain loop in turn, so that both meet the same machine. */
async function timed(works: readonly (() => unknown)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) times[at]?.push(await milliseconds(work));
  }
  return times.map(median);
}

async function measureCase(): Promise<void> {
  const found = cases[Number(group)]?.()[Number(index)];
  if (!found) throw new Error('no such case');
  const { title, model, work } = found;
  // Incoherent packages and red lines included: every one is visited.
  const all = modelFor({ ...model.problem, never: [] });
  const before = process.memoryUsage().rss;
  const method = work();
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  const packages = model.sizes.reduce((product, size) => product * size, 1);
  const [own = 0, plain = 0] = what === 'time' ? await timed([work, () => plainLoop(all)]) : [];
  tell({ title, packages, method, own, plain, memory });
}

async function measureWorkers(): Promise<void> {
  const model = modelFor(drawnProblem(complete));
  const [one, two] = [new Searchers(1), new Searchers(2)];
  const vectors = await one.search(complete);
  if ((await two.search(complete)) !== vectors) throw new Error('two workers found another frontier than one');
  const before = process.memoryUsage().rss;
  const [single = 0, double = 0, plain = 0] = await timed([
    () => one.search(complete),
    () => two.search(complete),
    () => plainLoop(model),
  ]);
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  const packages = 4 ** complete.issues;
  const title = 'complete graph 14 × 4: frontier';
  const method = `enumeration, ${vectors} vectors`;
  tell({ title: `${title}, one worker`, packages, method, own: single, plain, memory });
  tell({ title: `${title}, two workers`, packages, method, own: double, plain, memory, against: single / double });
  await Promise.all([one.end(), two.end()]);
}

await (group === 'workers' ? measureWorkers() : measureCase());
