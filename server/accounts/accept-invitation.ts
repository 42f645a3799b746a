import { hashPassword } from 'better-auth/crypto';
import type { Acceptance } from '../../game/protocol/accounts';
import type { Refusal } from '../../game/protocol/refusals';
import { Prisma, type PrismaClient } from '../../prisma/client/client';
import { freshId, hashOf } from '../secrets';

type Accepted = Readonly<{ ok: true; email: string } | { ok: false; refusal: Refusal }>;

const withPassword = 'credential';

/** Thrown to take back what was begun. */
class Unusable extends Error {}

/** Makes the account that the link is for, or sets its password: all of it and the end of the link, or nothing. */
export async function acceptInvitation(prisma: PrismaClient, asked: Acceptance, now: number): Promise<Accepted> {
  const password = await hashPassword(asked.password);
  const at = new Date(now);
  try {
    const email = await prisma.$transaction(async (tx) => {
      const where = { secretHash: hashOf(asked.secret), expiresAt: { gt: at } };
      const found = await tx.invitation.findFirst({ where, include: { account: true } });
      const used = found && (await tx.invitation.deleteMany({ where: { id: found.id } })).count === 1;
      if (!found || !used || (found.account === null) !== (asked.newcomer !== null)) throw new Unusable();
      if (found.account) {
        await setPassword(tx, found.account.id, password, at);
        return found.account.email;
      }
      const id = freshId();
      const { name = '', email = '' } = asked.newcomer ?? {};
      const stamps = { createdAt: at, updatedAt: at };
      await tx.account.create({ data: { id, name, email, emailVerified: false, role: found.role, ...stamps } });
      await setPassword(tx, id, password, at);
      return email;
    });
    return { ok: true, email };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, refusal: 'no-such-invitation' };
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { ok: false, refusal: 'email-taken' };
    throw error;
  }
}

/** Whoever was signed in with the one before is so no more. */
async function setPassword(tx: Prisma.TransactionClient, account: string, password: string, at: Date): Promise<void> {
  const key = { providerId_subject: { providerId: withPassword, subject: account } };
  const about = { id: freshId(), holderId: account, providerId: withPassword, subject: account };
  await tx.credential.upsert({
    where: key,
    create: { ...about, password, createdAt: at, updatedAt: at },
    update: { password, updatedAt: at },
  });
  await tx.signIn.deleteMany({ where: { accountId: account } });
}
