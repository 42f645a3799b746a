import type { Refusal, Reply } from '../../game/protocol';
import type { Command } from '../../game/session/commands';
import type { Event } from '../../game/session/events';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';

/** Everything a page knows of the seat it shows. A new object whenever something in it changed. */
export type Room = Readonly<{
  status: 'connecting' | 'online' | 'offline' | 'refused';
  refusal?: Refusal;
  viewer: Viewer | null;
  seat: SeatId | null;
  session: string | null;
  state: State;
  log: readonly Event[];
  online: ReadonlySet<string>;
  /** ms since 1970 by the server's clock. */
  serverNow(): number;
  /** Always answered: through lost connections the same command is sent again until the server has replied. */
  send(command: Command): Promise<Reply>;
}>;
