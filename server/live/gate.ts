import { addressOf } from '../address-of';
import { createAllowance } from '../allowance';
import { perPerson } from '../crowd';
import { Headcount } from '../headcount';
import type { SeatSocket } from './seat-socket';

export type GateSetting = Readonly<{
  /** Messages that a seat may send in ten seconds; and so many times may each of its pages ask for the time. */
  messagesInTenSeconds: number;
  /** Proxies of our own before this server, and people who may come from one address. */
  proxies: number;
  people: number;
}>;

/** Turns of attention and changes of notes that a seat may tell in ten seconds. */
const signalsInTenSeconds = 60;
/** A table's seats together may send what so many of them may send alone. */
const busySeats = 10;
/** Pages that one seat may have open: an observers' link may go round a small room. */
const pagesOfOneSeat = 100;

/** How much each address, seat and session may ask of the sockets. */
export function createGate({ messagesInTenSeconds, proxies, people }: GateSetting) {
  const bySeat = createAllowance(messagesInTenSeconds, 10);
  const bySession = createAllowance(messagesInTenSeconds * busySeats, 10);
  const bySignal = createAllowance(signalsInTenSeconds, 10);
  const byBeat = createAllowance(messagesInTenSeconds, 10);
  const handshakes = createAllowance(perPerson.handshakes * people, 60);
  const open = { address: new Headcount(perPerson.sockets * people), seat: new Headcount(pagesOfOneSeat) };
  // Not answered yet may be as many as ten seconds bring. A table's 600 are 38 MB at most, with 64 KB each.
  const pending = { seat: new Headcount(messagesInTenSeconds), table: new Headcount(messagesInTenSeconds * busySeats) };

  /** Counts the socket until its connection is gone; false where there are too many. */
  const stays = ({ conn }: SeatSocket, among: Headcount, key: string): boolean => {
    if (!among.enter(key)) return false;
    if (conn.readyState === 'open') conn.once('close', () => among.leave(key));
    else among.leave(key);
    return true;
  };

  return {
    /** Before the secret is looked at. */
    admits: async (socket: SeatSocket): Promise<boolean> => {
      const address = addressOf(socket.request, proxies);
      return (await handshakes.take(address)) && stays(socket, open.address, address);
    },
    seats: (socket: SeatSocket): boolean => stays(socket, open.seat, keyOf(socket)),
    allows: async (socket: SeatSocket): Promise<boolean> =>
      (await bySeat.take(keyOf(socket))) && (await bySession.take(socket.data.table.session)),
    signals: (socket: SeatSocket): Promise<boolean> => bySignal.take(keyOf(socket)),
    // Of each page alone: many pages of one seat must neither silence each other's beats nor its commands.
    beats: (socket: SeatSocket): Promise<boolean> => byBeat.take(socket.id),
    /** Does `work` while few enough wait; null where too many do. */
    async waits<Done>(socket: SeatSocket, work: () => Promise<Done>): Promise<Done | null> {
      const [seat, { session }] = [keyOf(socket), socket.data.table];
      if (!pending.seat.enter(seat)) return null;
      try {
        if (!pending.table.enter(session)) return null;
        return await work().finally(() => pending.table.leave(session));
      } finally {
        pending.seat.leave(seat);
      }
    },
  };
}

const keyOf = ({ data }: SeatSocket): string => `${data.table.session}/${data.seat}`;
