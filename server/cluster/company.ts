import type { SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import type { LogLengths } from '../store/log-lengths';
import type { Cluster } from './cluster';
import { Follower } from './follower';
import { Keeping } from './keeping';

type Setting = Readonly<{
  cluster: Cluster;
  /** Whether there may be other servers. */
  shared: boolean;
  tables: Tables;
  inUse: (table: Table) => boolean;
  /** The session may have another keeper, or others are connected elsewhere. */
  lookAt: (table: Table) => void;
  /** Others are connected elsewhere. */
  seated: (table: Table) => void;
  noteChanged: (table: Table, seat: SeatId) => void;
  inPlay: () => Promise<readonly string[]>;
  lengths: LogLengths;
  log: Log;
}>;

/** After so long the others have said that they are there, in ms. */
const introductionMs = 2_500;
/** How often it is looked whether anything was missed, in ms. */
const lookMs = 5_000;
/** How long a table of which nobody wants anything is kept, in ms. */
const idleMs = 10 * 60_000;

/** From now on this server keeps level with the others and does its part; answers what ends that. */
export function keepCompany(setting: Setting): () => void {
  const { cluster, tables, shared, inUse, lookAt } = setting;
  const follower = new Follower(setting);
  const keeping = new Keeping({ ...setting, keeps: (session) => cluster.keeps(session) });
  let isIntroduced = false;
  let isDue = false;
  const check = (of: readonly Table[]) => (shared ? void follower.check(of) : undefined);
  const seen = (session: string, look: (table: Table) => void) => {
    keeping.stirred(session);
    const table = tables.known(session);
    if (table) look(table);
    else isDue = true;
  };

  cluster.join({
    grown(session, length) {
      if (!tables.known(session) && cluster.keeps(session)) seen(session, lookAt);
      follower.grown(session, length);
    },
    deleted: (session) => void tables.end(session),
    noted: (session, seat) => seen(session, (table) => setting.noteChanged(table, seat)),
    seated: (session) =>
      seen(session, (table) => {
        lookAt(table);
        setting.seated(table);
      }),
    peers() {
      for (const table of tables.all()) lookAt(table);
      if (isIntroduced) void keeping.look();
    },
    lost: () => check(tables.all()),
  });
  const first = setTimeout(
    () => {
      isIntroduced = true;
      void keeping.look();
    },
    shared ? introductionMs : 0,
  );
  const looks = setInterval(() => {
    tables.forget(Date.now() - idleMs);
    check(tables.all().filter(inUse));
    if (isDue) void keeping.look();
    isDue = false;
  }, lookMs);
  return () => {
    clearTimeout(first);
    clearInterval(looks);
    keeping.stop();
  };
}
