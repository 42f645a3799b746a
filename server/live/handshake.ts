import { z } from 'zod';
import type { Refusal } from '../../game/protocol/refusals';
import { Handshake, protocolVersion } from '../../game/protocol/socket';
import type { Directory } from '../store/directory';
import { farewellTo, openedBy } from './link-key';
import type { Sitter } from './seat-socket';
import type { Tables } from './tables';

const Versioned = z.object({ protocol: z.number() });

/** `message`: what the seat's own person alone is told. */
type Admitted = Readonly<{ ok: true; sitter: Sitter } | { ok: false; refusal: Refusal; message?: string }>;

/** The seat that a handshake opens. The version is read first: an older page may say the rest differently. */
export async function admit(auth: unknown, directory: Directory, tables: Tables): Promise<Admitted> {
  const versioned = Versioned.safeParse(auth);
  if (versioned.success && versioned.data.protocol !== protocolVersion) return { ok: false, refusal: 'old-page' };
  const handshake = Handshake.safeParse(auth);
  if (!handshake.success) return { ok: false, refusal: 'malformed' };
  const { secret, viewer, from = 0 } = handshake.data;
  const opened = await openedBy(secret, directory, tables);
  if (!opened) return { ok: false, ...(await farewellTo(secret, directory, tables)) };
  const { table, seat, secretHash } = opened;
  const beside = opened.tables.map(({ session, table: name }) => ({ session, name }));
  const holds = { viewer, from };
  return { ok: true, sitter: { table, seat, secretHash, tables: beside, viewer: table.viewerOf(seat), holds } };
}
