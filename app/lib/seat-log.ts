import type { EventBatch, TableName, Welcome } from '../../game/protocol/socket';
import type { Event } from '../../game/session/events';
import { evolveAll } from '../../game/session/evolve';
import type { SeatId } from '../../game/session/seat';
import { initial, type State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';

/** What a browser holds of its seat: who it is there, its own gapless log, and the fold of it. */
export type Held = Readonly<{
  session: string | null;
  seat: SeatId | null;
  viewer: Viewer | null;
  /** The tables at which this link opens a seat. */
  tables: readonly TableName[];
  log: readonly Event[];
  state: State;
}>;

export const nothingHeld: Held = { session: null, seat: null, viewer: null, tables: [], log: [], state: initial };

export type Taken =
  | Readonly<{ outcome: 'applied'; held: Held }>
  | Readonly<{ outcome: 'ignored' }>
  /** Something was lost: ask again from here. */
  | Readonly<{ outcome: 'gap'; from: number }>;

const isViewer = (text: string): text is Viewer => text === 'control' || text === 'public' || text.startsWith('party:');

/** Seated anew. The log is kept only if the server goes on exactly where this browser stands, for the same reader. */
export function seated(held: Held, welcome: Welcome): Held {
  const viewer = isViewer(welcome.viewer) ? welcome.viewer : 'public';
  const here = { session: welcome.session, seat: welcome.seat, viewer, tables: welcome.tables };
  const same = held.viewer === viewer && held.seat === welcome.seat && held.session === welcome.session;
  return same && held.log.length === welcome.from ? { ...held, ...here } : { ...nothingHeld, ...here };
}

/** Takes a run of events: applies what is new, ignores what is held already, notices a gap. */
export function hold(held: Held, batch: EventBatch): Taken {
  const count = held.log.length;
  if (batch.from > count) return { outcome: 'gap', from: count };
  const fresh = batch.events.slice(count - batch.from);
  if (fresh.length === 0) return { outcome: 'ignored' };
  return {
    outcome: 'applied',
    held: { ...held, log: [...held.log, ...fresh], state: evolveAll(held.state, fresh) },
  };
}
