'use client';

import { useEffect, useState } from 'react';
import { initial } from '../../game/session/state';
import { noTables } from './all-tables';
import { nobody, noNote } from './beside';
import type { Room } from './room';
import { SeatConnection } from './seat-connection';

const beforeConnecting: Room = {
  status: 'connecting',
  link: 'steady',
  since: 0,
  viewer: null,
  seat: null,
  session: null,
  tables: [],
  state: initial,
  log: [],
  online: new Set(),
  attention: nobody,
  attend: () => {},
  note: noNote,
  summaries: noTables,
  watch: () => {},
  everywhere: () => Promise.resolve({}),
  keepNote: () => Promise.resolve(null),
  waiting: [],
  undelivered: [],
  dismiss: () => {},
  serverNow: () => Date.now(),
  send: () => new Promise(() => {}),
};

/** The seat that `secret` opens, live. `null` while the page does not know its secret yet. */
export function useSeat(secret: string | null): Room {
  const [room, setRoom] = useState<Room>(beforeConnecting);
  useEffect(() => {
    if (secret === null) return undefined;
    const connection = new SeatConnection(secret, setRoom);
    return () => connection.close();
  }, [secret]);
  return room;
}
