import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { removeTemporaryFolders } from '../support/temporary';
import { chaos, type Run } from './chaos';
import { given } from './options';
import { recoveryPage } from './recovery-page';
import { report } from './report';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** After the run on Postgres: one server with its store inside, and every kind of fault three times. */
const small = { store: 'embedded', apps: 1, sessions: 10, faults: 27 } as const;

/** `npm run chaos`: the long run. See docs/chaos.md. */
async function main(): Promise<number> {
  const asked = given(process.argv.slice(2));
  const { seed = randomUUID().slice(0, 8), servers = 3, sessions = 200, faults = 100, write } = asked;
  say(`seed ${seed}`);
  const runs: Run[] = [];
  for (const wanted of [{ store: 'postgres', apps: servers, sessions, faults } as const, small]) {
    const run = await chaos({ ...wanted, seed, say });
    say(`\n${report(run)}\n`);
    runs.push(run);
  }
  await mkdir('test-results/chaos', { recursive: true });
  await writeFile(`test-results/chaos/${seed}.json`, JSON.stringify(runs, null, 2));
  if (write) await writeFile('docs/recovery.md', recoveryPage(runs));
  return runs.some(({ findings }) => Object.values(findings).some((found) => found.length > 0)) ? 1 : 0;
}

process.exitCode = await main().finally(removeTemporaryFolders);
