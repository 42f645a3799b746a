import type { BackupNote } from '../../game/protocol/admin';
import type { Prisma, PrismaClient } from '../../prisma/client/client';
import { freshId } from '../secrets';

/** That copies were made, and when. */
export interface Backups {
  note(backup: BackupNote): Promise<void>;
  /** Null: none was ever made. */
  last(): Promise<BackupNote | null>;
}

export function createBackups(prisma: Pick<PrismaClient, 'backup'>): Backups {
  return {
    async note({ takenAt, sessions, events, bytes }) {
      const data: Prisma.BackupCreateInput = { id: freshId(), takenAt: new Date(takenAt), sessions, events, bytes };
      await prisma.backup.create({ data });
    },
    async last() {
      const row = await prisma.backup.findFirst({ orderBy: { takenAt: 'desc' } });
      if (!row) return null;
      const { takenAt, sessions, events, bytes } = row;
      return { takenAt: takenAt.getTime(), sessions, events, bytes: Number(bytes) };
    },
  };
}
