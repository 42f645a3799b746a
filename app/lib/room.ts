import type { Refusal, Reply } from '../../game/protocol/refusals';
import type { Attention, NoteReply, OwnNote, Replies, TableName } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import type { Event } from '../../game/session/events';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';
import type { Summaries } from './all-tables';
import type { Link } from './beats';
import type { Attentions } from './beside';
import type { TakesBack } from './outbox';
import type { Kept } from './outbox-shelf';

/** Everything a page knows of the seat it shows. A new object whenever something in it changed. */
export type Room = Readonly<{
  status: 'connecting' | 'online' | 'offline' | 'refused';
  refusal?: Refusal;
  /** What the server said with it to this seat's own person. */
  farewell?: string;
  /** What may be said of the connection, and since when the server was not heard, in ms by this browser's clock. */
  link: Link;
  since: number;
  viewer: Viewer | null;
  seat: SeatId | null;
  session: string | null;
  /** The tables at which this link opens a seat, this one among them. */
  tables: readonly TableName[];
  state: State;
  log: readonly Event[];
  online: ReadonlySet<string>;
  /** What others of whom this seat may know are at. */
  attention: Attentions;
  attend(change: Partial<Attention>): void;
  /** One's own notes as the server last told them. */
  note: OwnNote;
  /** All the tables at which this link opens a seat, once they are watched. */
  summaries: Summaries;
  watch(): void;
  /** One command at several of those tables; the reply of each by its session. */
  everywhere(command: Command, sessions: readonly string[]): Promise<Replies>;
  /** Null where no answer came: the same again later does no harm. */
  keepNote(note: OwnNote): Promise<NoteReply | null>;
  /** What was asked for and is not answered, in order, as soon as that takes longer than anyone would expect. */
  waiting: readonly Kept[];
  /** What was refused when whoever asked for it was there no more. */
  undelivered: readonly Kept[];
  dismiss(id: string): void;
  /** ms since 1970 by the server's clock. */
  serverNow(): number;
  /**
   * Always answered: through lost connections and reloads the same command is sent again until the server has replied.
   * `takesBack` says whether a refusal is told where it was asked for; otherwise it comes to `undelivered`.
   */
  send(command: Command, takesBack?: TakesBack): Promise<Reply>;
}>;
