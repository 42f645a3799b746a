import type { Complaint } from '../app';
import type { Check, Struck } from '../evidence';

/** What a server may complain of while Postgres is away: that it cannot reach it. Its log names the code and not the words. */
const awayFromPostgres =
  /ECONNREFUSED|ECONNRESET|P1001|P1008|P1017|P2024|P2028|P2010|P2039|57P0|terminat|onnection|imed out|timeout|starting up|shutting down|recovery mode|database/i;
/** It takes a moment until the last one has noticed, in ms. */
const graceMs = 3_000;

/** A database that takes no writes refuses each: P2010 and P2039, and what it said of it is not in the log. */
const noRoom = /ENOSPC|disk is full|P2010|P2039|StoreFull|DiskFull/i;

const said = ({ kind }: Struck): RegExp | null => {
  if (kind.startsWith('postgres')) return awayFromPostgres;
  return kind === 'full-disk' ? noRoom : null;
};

const explains = (struck: Struck, { at, line }: Complaint): boolean =>
  at >= struck.began &&
  at <= Math.max(struck.over, struck.level ?? struck.over) + graceMs &&
  (said(struck)?.test(line) ?? false);

/** Every error that a server wrote comes from a fault of that moment; and nobody was told what may not be. */
export const nothingUnexplained: Check = ({ complaints, struck, oddities }) => [
  ...oddities,
  ...complaints
    .filter((complaint) => !struck.some((fault) => explains(fault, complaint)))
    .map(({ app, line }) => `app ${app} complained: ${line.slice(0, 400)}`),
];
