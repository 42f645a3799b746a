import type { DeletionReceipt } from '../../game/exports/saved-session';
import type { PrismaClient } from '../../prisma/client/client';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import type { KeptReceipts } from '../store/kept-receipts';
import type { Receipts } from '../store/receipts';
import { dueSessions, type Keeping } from './due-sessions';

const every = 60 * 60 * 1_000;

type Setting = Readonly<{
  prisma: Pick<PrismaClient, '$queryRaw'>;
  keeping: Keeping;
  tables: Pick<Tables, 'discard'>;
  connected: (session: string) => number;
  receipts: Receipts;
  kept: Pick<KeptReceipts, 'keep'>;
  log: Log;
  now: () => number;
}>;

/**
 * Deletes the sessions whose time is up, and keeps a receipt of each. One that somebody is connected to waits, and one that
 * cannot be deleted keeps no other.
 */
export async function sweep(setting: Setting): Promise<number> {
  const { prisma, keeping, connected, log, now } = setting;
  let gone = 0;
  for (const { session, why } of await dueSessions(prisma, keeping, now())) {
    if (connected(session) > 0) continue;
    const isGone = await remove(setting, session).catch((error: unknown) => {
      log.error({ session, error }, 'a session could not be deleted');
      return false;
    });
    if (!isGone) continue;
    gone += 1;
    log.info({ session, why }, 'a session was deleted: its time was up');
  }
  return gone;
}

/** Whether it was there. */
async function remove({ tables, receipts, kept }: Setting, session: string): Promise<boolean> {
  let receipt: DeletionReceipt | null = null;
  await tables.discard(session, async () => {
    receipt = await receipts.of(session);
    // Before it is gone: a receipt too many says less wrong than one too few.
    if (receipt) await kept.keep(receipt);
  });
  return receipt !== null;
}

/** Once an hour, on every server: what another has deleted is not found any more. Answers what ends it. */
export function sweepHourly(setting: Setting): () => void {
  const { keepDays, keepPracticeDays } = setting.keeping;
  if (keepDays === null && keepPracticeDays === null) return () => undefined;
  const work = () => {
    sweep(setting).catch((error: unknown) => setting.log.error({ error }, 'what is old could not be deleted'));
  };
  const timer = setInterval(work, every).unref();
  return () => clearInterval(timer);
}
