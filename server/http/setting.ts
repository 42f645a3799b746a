import type { Event } from '../../game/session/events';
import type { Accounts } from '../accounts/accounts';
import type { Administration } from '../admin/administration';
import type { Analysts } from '../analysis/analysts';
import type { Exporter } from '../exports/exporter';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import type { Instruments } from '../metrics/instruments';
import type { OfflineParts } from '../offline/offline-parts';
import type { OfferedScenario } from '../scenario/all-scenarios';
import type { Directory } from '../store/directory';
import type { EventStore } from '../store/event-store';
import type { FinishedSessions } from '../store/finished-sessions';
import type { Imports } from '../store/imports';
import type { Plans } from '../store/plans';
import type { Receipts } from '../store/receipts';
import type { SavedSessions } from '../store/saved-sessions';

/** What the routes work with. */
export type Setting = Readonly<{
  scenarios: readonly OfferedScenario[];
  tables: Tables;
  directory: Directory;
  /** Logs that no table has in memory. */
  store: EventStore;
  finished: FinishedSessions;
  plans: Plans;
  imports: Imports;
  saved: SavedSessions;
  receipts: Receipts;
  /** How many pages are connected to a session. */
  connected: (session: string) => number;
  log: Log;
  hostKey: string;
  accounts: Accounts;
  /** Where the pages are for everybody, if that was said. */
  publicUrl: string | undefined;
  /** How many may come from one address at once. */
  people: number;
  /** A finished session to look at, if the scenarios bring one. */
  example: readonly Event[] | null;
  analysts: Analysts;
  /** What a review in one file is put together from. */
  offlineParts: () => Promise<OfflineParts>;
  exporter: Pick<Exporter, 'make'>;
  /** Nobody new is to be sent here; those who come all the same are served. */
  draining: () => boolean;
  stopping: () => boolean;
  instruments: Instruments;
  metricsToken: string | undefined;
  admin: Pick<Administration, 'now' | 'receipt' | 'backup'>;
}>;
