import type { Refusal } from '../../game/protocol/refusals';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import { freshJoinCode } from './join-code';

type Code = Readonly<{ ok: true; joinCode: string } | { ok: false; refusal: Refusal }>;
type OpenSession = Omit<Extract<Parameters<Table['issue']>[0], { type: 'open-session' }>, 'type' | 'joinCode'>;

const draws = 20;

type Settled = Readonly<{ ok: true } | { ok: false; refusal: Refusal | 'join-code-taken' }>;

/** Draws join codes until one is free, or takes the one that is known. */
export async function underFreeCode(
  open: (joinCode: string) => Promise<Settled>,
  known: string | null = null,
): Promise<Code> {
  for (let draw = 0; draw < draws; draw += 1) {
    const joinCode = known ?? freshJoinCode();
    const settled = await open(joinCode);
    if (settled.ok) return { ok: true, joinCode };
    if (settled.refusal !== 'join-code-taken') return { ok: false, refusal: settled.refusal };
  }
  return { ok: false, refusal: 'busy' };
}

/** A session under a code of its own, or under the one of the table before. */
export const openSession = (table: Table, session: OpenSession, known: string | null = null): Promise<Code> =>
  underFreeCode((joinCode) => table.issue({ type: 'open-session', ...session, joinCode }), known);

type Setting = Readonly<{ tables: Tables; log: Log }>;

/** All or nothing: what is opened before something fails or is refused is taken back, and nobody was told of it. */
export async function orTakeBack<Result extends Readonly<{ ok: boolean }>>(
  { tables, log }: Setting,
  sessions: readonly string[],
  opening: Promise<Result>,
): Promise<Result> {
  const takeBack = async () => {
    for (const session of sessions)
      await tables
        .discard(session)
        .catch((error: unknown) => log.error({ session, error }, 'an opening was left behind'));
  };
  const opened = await opening.catch(async (error: unknown) => {
    await takeBack();
    throw error;
  });
  if (!opened.ok) await takeBack();
  return opened;
}
