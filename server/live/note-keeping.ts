import { type Refusal, refuse } from '../../game/protocol/refusals';
import { type NoteReply, OwnNote } from '../../game/protocol/socket';
import type { SeatId } from '../../game/session/seat';
import type { Log } from '../log';
import type { Notes } from '../store/notes';
import { isStoreFull } from '../store/store-full';
import type { Room } from './room';
import type { SeatSocket } from './seat-socket';

type Setting = Readonly<{
  notes: Notes;
  log: Log;
  stopping: () => boolean;
  allows: (socket: SeatSocket) => Promise<boolean>;
  /** Tells other servers that a seat's notes have changed: not what they say. */
  noted: (session: string, seat: SeatId) => void;
}>;

/** A seat's own notes, on each of its pages. */
export class NoteKeeping {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** A seat that has notes is told them when it comes. */
  async tell(socket: SeatSocket): Promise<void> {
    const { table, seat } = socket.data;
    await this.#read(table.session, seat, (note) => socket.emit('note', note));
  }

  /** They were changed at another server. */
  async tellAll(room: Room, session: string, seat: SeatId): Promise<void> {
    await this.#read(session, seat, (note) => room.noted(seat, note));
  }

  async #read(session: string, seat: SeatId, told: (note: OwnNote) => void): Promise<void> {
    const { notes, log } = this.#setting;
    try {
      const note = await notes.read(session, seat);
      if (note.revision > 0) told(note);
    } catch (error) {
      log.error({ session, seat, error }, 'notes could not be read');
    }
  }

  async keep(socket: SeatSocket, room: Room, input: unknown): Promise<NoteReply> {
    const { notes, log, stopping, allows, noted } = this.#setting;
    const { table, seat } = socket.data;
    const refused = (refusal: Refusal): NoteReply => ({ kept: false, refusal, message: refuse(refusal).message });
    if (stopping()) return refused('stopping');
    if (!(await allows(socket))) return refused('too-many');
    const note = OwnNote.safeParse(input);
    if (!note.success || !table.opens(socket.data)) return refused(note.success ? 'unknown-link' : 'malformed');
    try {
      const kept = await notes.keep(table.session, seat, note.data);
      if (!kept) return { kept: false, stands: await notes.read(table.session, seat) };
      const revision = note.data.revision + 1;
      room.noted(seat, { text: note.data.text, revision }, socket);
      noted(table.session, seat);
      return { kept: true, revision };
    } catch (error) {
      log.error({ session: table.session, seat, error }, 'notes could not be kept');
      return refused(isStoreFull(error) ? 'store-full' : 'internal');
    }
  }
}
