import { type Bench, measure } from './bench';
import { stressTestBenches } from './stress-test.bench';

const benches: Readonly<Record<string, readonly Bench[]>> = { 'stress-test': stressTestBenches };

const say = (line: string) => process.stdout.write(`${line}\n`);
const [name] = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([each]) => name === undefined || each === name);

if (chosen.length === 0) {
  process.stderr.write(`no bench ${name}: one of ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 1;
}
for (const [each, group] of chosen) {
  say(each);
  for (const bench of group) {
    const { title, milliseconds, against, baseline, ratio } = measure(bench);
    say(`  ${milliseconds.toFixed(2).padStart(8)} ms  ${title}`);
    say(`  ${baseline.toFixed(2).padStart(8)} ms  ${against}; ratio ${ratio.toFixed(1)}`);
  }
}
