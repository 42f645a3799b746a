import type { TableToPlay } from './crowd';
import type { MadeSession } from './made-sessions';

/** Sessions as tables to play at, each with its players at these servers in turn. */
export const tablesOf = (
  ports: readonly number[],
  made: readonly Pick<MadeSession, 'session' | 'secrets'>[],
): TableToPlay[] => made.map(({ session, secrets }) => ({ ports, room: session, secrets }));
