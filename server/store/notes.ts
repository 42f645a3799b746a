import type { OwnNote } from '../../game/protocol/socket';
import type { PrismaClient } from '../../prisma/client/client';

/** People's own notes. They are no part of a session: no log holds them, no review shows them, no rebuild touches them. */
export interface Notes {
  /** Revision 0, and no text, where nothing has been written yet. */
  read(session: string, seat: string): Promise<OwnNote>;
  /** Keeps a text over the revision it was written on. False when that is not the latest: nothing is changed then. */
  keep(session: string, seat: string, note: OwnNote): Promise<boolean>;
}

export function createNotes(prisma: PrismaClient): Notes {
  return {
    async read(session, seat) {
      const row = await prisma.note.findUnique({ where: { session_seat: { session, seat } } });
      return { text: row?.text ?? '', revision: row?.revision ?? 0 };
    },
    async keep(session, seat, { text: written, revision }) {
      // Postgres holds no NUL in a text.
      const text = written.replaceAll('\u0000', '');
      if (revision === 0) {
        const made = await prisma.note.createMany({
          data: [{ session, seat, text, revision: 1 }],
          skipDuplicates: true,
        });
        return made.count === 1;
      }
      const where = { session, seat, revision };
      const { count } = await prisma.note.updateMany({ where, data: { text, revision: revision + 1 } });
      return count === 1;
    },
  };
}
