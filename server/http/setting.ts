import type { Analysis } from '../../game/protocol';
import type { Event } from '../../game/session/events';
import type { Analyst } from '../analysis/analyst';
import type { Job, Sized, Sizing } from '../analysis/job';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import type { OfflineParts } from '../offline/offline-parts';
import type { OfferedScenario } from '../scenario/all-scenarios';
import type { Directory } from '../store/directory';
import type { Plans } from '../store/plans';

/** What the routes work with. */
export type Setting = Readonly<{
  scenarios: readonly OfferedScenario[];
  tables: Tables;
  directory: Directory;
  plans: Plans;
  log: Log;
  hostKey: string;
  /** A finished session to look at, if the scenarios bring one. */
  example: readonly Event[] | null;
  /** Questions about sessions, and, so that they never wait for anyone's curiosity, about the example; and a coach's. */
  analysts: Readonly<{
    sessions: Analyst<Job, Analysis>;
    example: Analyst<Job, Analysis>;
    zones: Analyst<Sizing, Sized>;
  }>;
  /** What a review in one file is put together from. */
  offlineParts: () => Promise<OfflineParts>;
  stopping: () => boolean;
}>;
