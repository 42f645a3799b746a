import type { Socket } from 'socket.io';
import type { ClientToServer, ServerToClient, TableName } from '../../game/protocol/socket';
import type { SeatId } from '../../game/session/seat';
import type { Viewer } from '../../game/session/view';
import type { ServerToServer } from '../cluster/socket-bus';
import type { Table } from './table';

/** Who sits behind a socket. Everything here comes from the handshake's secret, nothing from a message. */
export type Sitter = {
  table: Table;
  seat: SeatId;
  secretHash: string;
  /** The tables at which the same link opens a seat, in order. */
  tables: readonly TableName[];
  viewer: Viewer;
  /** How many events the browser says it holds already, and whose log that was. */
  holds: Readonly<{ viewer: string | undefined; from: number }>;
};

export type SeatSocket = Socket<ClientToServer, ServerToClient, ServerToServer, Sitter>;
