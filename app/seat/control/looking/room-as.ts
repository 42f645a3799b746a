import { type Reply, refuse } from '../../../../game/protocol/refusals';
import { seatAt } from '../../../../game/review/seat-at';
import type { Event } from '../../../../game/session/events';
import type { SeatId } from '../../../../game/session/seat';
import { noTables } from '../../../lib/all-tables';
import { nobody, noNote } from '../../../lib/beside';
import type { TakesBack } from '../../../lib/outbox';
import type { Room } from '../../../lib/room';

const message = 'You are looking, not sitting here: nothing was done.';

/** Nothing is sent. What was typed for it stands where it was typed. */
const send = async (_: unknown, takesBack?: TakesBack): Promise<Reply> => {
  takesBack?.();
  return { ...refuse('facilitator-only'), message };
};

/** What is so at this moment alone, and in no log. */
type Live = Pick<Room, 'online' | 'serverNow'>;

/**
 * The room of a seat as it was when `position` events of control's log had happened, made in this browser: what that seat
 * had been sent, and nobody who does anything in it. Null where nobody could sit there. `live` at the present moment; in
 * the past the clock stands at it, and who was connected is not known.
 */
export function roomAs(log: readonly Event[], position: number, seat: SeatId, live: Live | null): Room | null {
  const held = seatAt(log, seat, position);
  if (!held) return null;
  const at = log[position - 1]?.at ?? 0;
  return {
    ...held,
    status: 'online',
    link: 'steady',
    since: 0,
    seat,
    session: null,
    tables: [],
    online: live?.online ?? new Set(),
    attention: nobody,
    attend: () => {},
    note: noNote,
    summaries: noTables,
    watch: () => {},
    everywhere: async () => ({}),
    keepNote: async () => ({ kept: false, refusal: 'facilitator-only', message }),
    waiting: [],
    undelivered: [],
    dismiss: () => {},
    serverNow: live?.serverNow ?? (() => at),
    send,
  };
}
