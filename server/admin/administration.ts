import type { Readable } from 'node:stream';
import type { Admin } from '../../game/protocol/admin';
import { backupStream } from '../backup/backup-stream';
import type { Database } from '../database/database';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import type { Recent } from '../metrics/recent';
import { release } from '../release';
import { createBackups } from '../store/backups';
import { createKeptReceipts, type KeptReceipts } from '../store/kept-receipts';
import type { Receipts } from '../store/receipts';
import { day, dueSessions, type Keeping } from './due-sessions';
import { createStorage } from './storage';
import { sweepHourly } from './sweep';

const shown = 20;

type Setting = Readonly<{
  database: Database;
  recent: Recent;
  keeping: Keeping;
  tables: Pick<Tables, 'discard'>;
  connected: (session: string) => number;
  receipts: Receipts;
  log: Log;
  now: () => number;
}>;

/** For whoever looks after an installation: how it fares, what it stores, what it deletes, and copies of all of it. */
export interface Administration {
  now(): Promise<Admin>;
  receipt: KeptReceipts['of'];
  backup(): Readable;
  stop(): void;
}

export function createAdministration(setting: Setting): Administration {
  const { database, recent, keeping, log, now } = setting;
  const { prisma, engine } = database;
  const backups = createBackups(prisma);
  const kept = createKeptReceipts(prisma);
  const storage = createStorage(prisma, now);
  const startedAt = now();
  const stopSweeping = sweepHourly({ ...setting, prisma, kept });

  return {
    async now() {
      const about = { release: release.parley, node: process.version, process: process.pid, startedAt, engine };
      const leaving = await dueSessions(prisma, keeping, now() + 7 * day);
      const receipts = await kept.latest(shown);
      return {
        now: now(),
        servers: [{ ...about, samples: [...recent.samples] }],
        storage: await storage(),
        retention: {
          ...keeping,
          next: leaving.slice(0, shown),
          leaving: leaving.length,
          receipts: [...receipts],
        },
        lastBackup: await backups.last(),
      };
    },
    receipt: (session) => kept.of(session),
    backup() {
      const onError = (error: Error) => log.error({ error }, 'it could not be noted that a copy was made');
      return backupStream(database, { now, onError });
    },
    stop() {
      stopSweeping();
      recent.stop();
    },
  };
}
