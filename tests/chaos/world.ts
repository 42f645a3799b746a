import type { App } from './app';
import type { Row } from './evidence';
import type { StickyProxy } from './sticky-proxy';

/** Servers behind one address, on one store, and what can be done to them besides. */
export type World = Readonly<{
  apps: readonly App[];
  proxy: StickyProxy;
  hostKey: string;
  restartPostgres: (how: 'fast' | 'immediate') => Promise<void>;
  /** Whether there is room on the disk of the store. */
  fillDisk: (full: boolean) => void;
  /** The whole log of every session, read beside the servers. */
  rows: () => Promise<readonly Row[]>;
  /** Whether the servers go on after that, so that it can be seen what they keep. */
  livesOn: boolean;
  close: () => Promise<void>;
}>;

/** More than anybody here says: what limits a person is not what is looked at. */
export const messages = 1_000_000;
/** Everybody comes from one address. */
export const crowded = { PEOPLE_PER_ADDRESS: '100000' };

/** Closes what was opened of a world when the rest could not be. */
export async function orClosed(close: () => Promise<void>, opening: () => Promise<World>): Promise<World> {
  try {
    return await opening();
  } catch (error) {
    await close();
    throw error;
  }
}
