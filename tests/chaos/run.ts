import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { removeTemporaryFolders } from '../support/temporary';
import { chaos } from './chaos';
import { given } from './options';
import { recoveryPage } from './recovery-page';
import { report } from './report';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run chaos`: the long run. See docs/chaos.md. */
async function main(): Promise<number> {
  const {
    seed = randomUUID().slice(0, 8),
    servers = 3,
    sessions = 200,
    faults = 100,
    write,
  } = given(process.argv.slice(2));
  say(`seed ${seed}`);
  const run = await chaos({ seed, apps: servers, sessions, faults, say });
  say(`\n${report(run)}`);
  await mkdir('test-results/chaos', { recursive: true });
  await writeFile(`test-results/chaos/${seed}.json`, JSON.stringify(run, null, 2));
  if (write) await writeFile('docs/recovery.md', recoveryPage(run));
  return Object.values(run.findings).some((found) => found.length > 0) ? 1 : 0;
}

process.exitCode = await main().finally(removeTemporaryFolders);
