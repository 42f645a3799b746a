import { cpus, totalmem } from 'node:os';
import type { Run } from './chaos';
import { report } from './report';

/** `docs/recovery.md`, all of it: written by the command that measured, never by hand. */
export function recoveryPage(runs: readonly Run[]): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
  return `# How long it takes to recover

Written by \`npm run chaos -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, with servers, Postgres and all
people on the same machine. The times count from the moment at which a fault strikes until everyone at every table
has read a word that was said then, so that the fault itself is in them. What each fault is: [chaos.md](chaos.md).

${runs.map(report).join('\n\n')}
`;
}
