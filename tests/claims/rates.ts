import { loadFlagship } from '../support/load-flagship';
import { articles, type Claim } from './claim';
import { claims } from './claims';
import { ratesOf } from './draws';
import { releasesOf } from './releases';
import { worldOf, worldsOf } from './worlds';

const draws = 1_000;

/** Prints, for every claim: whether it holds as written and after every inject, and in how many draws of the weights. */
async function main(): Promise<void> {
  const { standard } = await loadFlagship();
  const worlds = worldsOf(standard);
  const releases = releasesOf(standard);
  const after = releases.map((release) => worldOf(standard, release));
  const rates = ratesOf(worlds, claims, draws);
  const base = worldOf(standard);
  const row = (claim: Claim, at: number) => [
    claim.id.padEnd(5),
    articles[claim.article].name.padEnd(14),
    (claim.holds(base) ? 'yes' : 'NO').padEnd(5),
    `${after.filter(claim.holds).length}/${after.length}`.padEnd(8),
    `${((rates[at] ?? 0) * 100).toFixed(1)}%`.padStart(6),
    ` ${claim.says}`,
  ];
  const lines = [
    `${worlds.weights.length} weights, each times an independent factor in [0.8, 1.2]; ${draws} draws; ${releases.length} injects and turns`,
    'claim article        base  injects   rate  says',
    ...claims.map((claim, at) => row(claim, at).join(' ')),
    `lowest rate ${(Math.min(...rates) * 100).toFixed(1)}%`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await main();
