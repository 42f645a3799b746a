import type { Refusal } from '../../game/protocol/refusals';
import type { Forked } from '../../game/protocol/review';
import { decide } from '../../game/session/decide';
import type { Event } from '../../game/session/events';
import { initial } from '../../game/session/state';
import type { Table } from '../live/table';
import { freshId } from '../secrets';
import type { ForkOrder } from './fork-order';
import { orTakeBack, underFreeCode } from './open-session';
import type { Setting as Whole } from './setting';

type Setting = Pick<Whole, 'tables' | 'log'> & Readonly<{ analysts: Pick<Whole['analysts'], 'bots'> }>;
type Result = Readonly<{ ok: true; forked: Forked } | { ok: false; refusal: Refusal }>;

/** [FK1] Opens the session, whole or not at all; nobody is told of it before it stands. */
export async function forkSession(setting: Setting, { command, links }: ForkOrder): Promise<Result> {
  const session = freshId();
  const opening = setting.tables
    .at(session)
    .then((table: Table) => underFreeCode((joinCode) => table.issue({ ...command, joinCode })));
  const opened = await orTakeBack(setting, [session], opening);
  return opened.ok ? { ok: true, forked: { session, joinCode: opened.joinCode, ...links } } : opened;
}

/**
 * [FK7] Bots play it to its end, in a thread of its own and in the time of the session that it goes on from; then it is
 * stored as a whole. Rejects when nobody waits for it any more.
 */
export async function forkPlayedOut(
  { tables, analysts }: Setting,
  { command, links }: ForkOrder,
  signal: AbortSignal,
): Promise<Result> {
  const session = freshId();
  let ending: readonly Event[] | null = null;
  const opened = await underFreeCode(async (joinCode) => {
    // The rules stamp it right after what came before.
    const forked = decide(initial, { command: { ...command, joinCode }, by: 'server', at: 0, fresh: freshId() });
    if (!forked.ok) return { ok: false, refusal: forked.reason };
    if (ending === null) {
      const playing = analysts.bots.ask({ past: forked.events }, signal);
      if (playing === 'busy') return { ok: false, refusal: 'busy' };
      ending = (await playing).events;
    }
    const kept = await tables.keep(session, [...forked.events, ...ending]);
    return kept === 'appended' ? { ok: true } : { ok: false, refusal: kept === 'join-code-taken' ? kept : 'internal' };
  });
  return opened.ok ? { ok: true, forked: { session, joinCode: opened.joinCode, ...links } } : opened;
}
