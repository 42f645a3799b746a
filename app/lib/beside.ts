import type { Socket } from 'socket.io-client';
import { refuse } from '../../game/protocol/refusals';
import {
  type Attention,
  AttentionOf,
  type ClientToServer,
  NoteReply,
  OwnNote,
  type ServerToClient,
} from '../../game/protocol/socket';
import type { SeatId } from '../../game/session/seat';
import { fits } from './fits';

/** What others of whom one may know turn to, by seat. Who turns to nothing is not in it. */
export type Attentions = ReadonlyMap<SeatId, Attention>;

export const nobody: Attentions = new Map();
export const noNote: OwnNote = { text: '', revision: 0 };
const noAttention: Attention = { row: null, typingTo: null };

const isSame = (a: Attention, b: Attention): boolean =>
  a.row === b.row && JSON.stringify(a.typingTo) === JSON.stringify(b.typingTo);

/** What travels beside the log and stands in none: who is at which row, who is typing, and one's own notes. */
export class Beside {
  attention: Attentions = nobody;
  note = noNote;
  private own = noAttention;

  constructor(
    private readonly socket: Socket<ServerToClient, ClientToServer>,
    private readonly onChange: () => void,
  ) {
    socket.on('attention', (input) => this.heard(input));
    socket.on('note', (input) => this.noted(input));
  }

  /**
   * Seated, or seated anew: what was known of others is over, and others know nothing of this page. In another delegation
   * it has yet to turn to anything.
   */
  begin(moved: boolean): void {
    this.attention = nobody;
    if (moved) this.own = noAttention;
    if (!isSame(this.own, noAttention)) this.socket.emit('attend', this.own);
  }

  readonly attend = (change: Partial<Attention>): void => {
    const next = { ...this.own, ...change };
    if (isSame(this.own, next)) return;
    this.own = next;
    if (this.socket.connected) this.socket.emit('attend', next);
  };

  /** Null where no answer came: the same again later does no harm. */
  readonly keepNote = (note: OwnNote): Promise<NoteReply | null> =>
    new Promise((resolve) => {
      if (!this.socket.connected) return resolve(null);
      if (!fits(note)) {
        const { refusal, message } = refuse('too-large');
        return resolve({ kept: false, refusal, message });
      }
      this.socket.timeout(answerMs).emit('keep-note', note, (error: Error | null, reply: unknown) => {
        const parsed = NoteReply.safeParse(reply);
        resolve(error || !parsed.success ? null : parsed.data);
      });
    });

  private heard(input: unknown): void {
    const parsed = AttentionOf.safeParse(input);
    if (!parsed.success) return;
    const { seat, ...attention } = parsed.data;
    const next = new Map(this.attention);
    if (isSame(attention, noAttention)) next.delete(seat);
    else next.set(seat, attention);
    this.attention = next;
    this.onChange();
  }

  private noted(input: unknown): void {
    const parsed = OwnNote.safeParse(input);
    if (!parsed.success) return;
    this.note = parsed.data;
    this.onChange();
  }
}

const answerMs = 5_000;
