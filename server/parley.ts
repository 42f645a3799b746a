import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Event } from '../game/session/events';
import { createAccounts } from './accounts/accounts';
import { createAdministration } from './admin/administration';
import { createAnalysts } from './analysis/analysts';
import { createForesight } from './analysis/foresight';
import { notePort } from './backup/noted-port';
import { keepCompany } from './cluster/company';
import { serversOf } from './cluster/servers-of';
import { toldStore } from './cluster/told-store';
import type { Database } from './database/database';
import { openDatabaseFor } from './database-for';
import { createDrain } from './drain';
import type { Environment } from './environment';
import { loadExample } from './example-session';
import { createExporter } from './exports/exporter';
import { hostKeyOf } from './host-key';
import { createApi } from './http/api';
import { checkPort, listen } from './listen';
import { Gateway } from './live/gateway';
import { happensByItself } from './live/happens-by-itself';
import type { Table } from './live/table';
import { createTables } from './live/tables';
import { createWatching } from './live/watching';
import { createLog, type Log } from './log';
import { createInstruments } from './metrics/instruments';
import { levelsOf } from './metrics/levels';
import { createRecent } from './metrics/recent';
import { createParts } from './offline/kept-parts';
import type { Pages } from './pages';
import { loadScenarios, type OfferedScenario } from './scenario/all-scenarios';
import { formatFault } from './scenario/file-fault';
import { databaseFaults } from './start-checks/database-faults';
import { publicUrlWarning } from './start-checks/public-url-warning';
import { StartFault } from './start-fault';
import { createFinishedSessions } from './store/finished-sessions';
import { createKeptSessions } from './store/kept-sessions';
import { createLogLengths } from './store/log-lengths';
import { createNotes } from './store/notes';
import { createPlans } from './store/plans';
import { createDirectory } from './store/prisma-directory';
import { createEventStore } from './store/prisma-event-store';
import { closeWebServer, createWebServer } from './web-server';

export type Setting = Readonly<{
  environment: Environment;
  /** The folder that holds `scenarios`. */
  root: string;
  /** Null: the API and the sockets alone. */
  pages: ((server: Server) => Promise<Pages>) | null;
  messagesInTenSeconds: number;
}>;

export interface Parley {
  /** Where the host goes, with the key that hosting needs. */
  readonly link: string;
  /** A stop that takes longer is stuck, in ms. */
  readonly longestStop: number;
  /** Refuses new work, finishes what is under way, closes. */
  stop(): Promise<void>;
}

const patienceMs = 3_000;
const longestStop = 15_000;
const exampleFile = 'ukraine-guarantees/example.json';

/** The whole server, wired: nothing else knows all of its parts. */
export async function startParley(setting: Setting): Promise<Parley> {
  const { environment, root } = setting;
  const loaded = await loadScenarios(join(root, 'scenarios'));
  if (!loaded.ok) throw new StartFault(loaded.faults.map(formatFault));
  const example = await loadExample(join(root, 'scenarios', exampleFile));
  await checkPort(environment.PORT);
  const log = createLog(environment.LOG_LEVEL);
  const warning = publicUrlWarning(environment.PUBLIC_URL);
  if (warning !== null) log.warn(warning);
  const database = await openDatabaseFor(environment, log);
  try {
    await checkDatabase(database, log);
    return await open({ ...setting, database, log, example, scenarios: loaded.scenarios });
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function checkDatabase({ prisma }: Database, log: Log): Promise<void> {
  const { fault, warning } = await databaseFaults(prisma, Date.now);
  if (fault !== null) throw new StartFault([fault]);
  if (warning !== null) log.warn(warning);
}

type Parts = Setting &
  Readonly<{
    database: Database;
    log: Log;
    example: readonly Event[] | null;
    scenarios: readonly OfferedScenario[];
  }>;

async function open({ environment, database, log, example, scenarios, ...setting }: Parts): Promise<Parley> {
  const { PUBLIC_URL: publicUrl, PORT, TRUST_PROXY: proxies, PEOPLE_PER_ADDRESS: people } = environment;
  const hostKey = await hostKeyOf(environment);
  const accounts = await createAccounts({ prisma: database.prisma, hostKey, environment, log, now: Date.now });
  const { cluster, bus } = serversOf(environment.DATABASE_URL, log);
  const store = toldStore(createEventStore(database.prisma), (session, length) => cluster.grew(session, length));
  const directory = createDirectory(database.prisma);
  const drain = createDrain(environment.DRAIN_SECONDS);
  const { draining, stopping } = drain;

  let gateway: Gateway | null = null;
  const analysts = createAnalysts();
  const levels = levelsOf({ gateway: () => gateway, tables: () => tables, analysts, database });
  const instruments = createInstruments(levels);
  const watching = createWatching({ log, now: Date.now, servers: cluster, watch: instruments });
  const foresight = createForesight(analysts);
  const opened = (table: Table) => {
    watching.watch(table);
    foresight.watch(table);
  };
  const { imported, ...kept } = createKeptSessions(database.prisma, store, { scenarios, now: Date.now });
  const inUse = (table: Table): boolean =>
    gateway?.isAttended(table) || (cluster.keeps(table.session) && happensByItself(table.state));
  const tables = createTables({
    ...{ store, log, now: Date.now, watch: instruments, opened, imported, inUse, shared: bus !== null },
    forgotten: (table) => watching.forget(table),
    deleted: (session) => cluster.deleted(session),
  });
  const plans = createPlans(database.prisma, Date.now);
  const { connected } = watching;
  const beside = { store, directory, finished: createFinishedSessions(database.prisma), plans, ...kept };
  const questions = { example, analysts, exporter: createExporter() };
  const recent = createRecent({ levels, instruments, now: Date.now });
  const keeping = { keepDays: environment.KEEP_DAYS, keepPracticeDays: environment.KEEP_PRACTICE_DAYS };
  const { receipts } = kept;
  const admin = createAdministration({ database, recent, keeping, tables, connected, receipts, log, now: Date.now });
  const operations = { draining, stopping, instruments, metricsToken: environment.METRICS_TOKEN, admin };
  const known = { hostKey, accounts, publicUrl, people };
  const setup = { ...beside, ...known, scenarios, tables, connected, log, ...questions, ...operations };
  const api = createApi({ ...setup, offlineParts: createParts() });
  let pages: Pages | null = null;
  const handlers = {
    api: getRequestListener(api.fetch, { overrideGlobalObjects: false }),
    pages: (request: IncomingMessage, response: ServerResponse) =>
      pages?.handle(request, response) ?? response.writeHead(404).end(),
  };
  const server = createWebServer(handlers, { publicUrl, proxies, people });
  const { messagesInTenSeconds } = setting;
  const notes = createNotes(database.prisma);
  gateway = new Gateway({
    server,
    tables,
    directory,
    notes,
    presence: watching,
    bus,
    noted: (session, seat) => cluster.noted(session, seat),
    log,
    publicUrl,
    stopping,
    watch: instruments,
    messagesInTenSeconds,
    proxies,
    people,
  });
  pages = setting.pages ? await setting.pages(server) : null;
  const port = await listen(server, PORT);
  const leaveCompany = keepCompany({
    ...{ cluster, shared: bus !== null, tables, inUse, log },
    lookAt: (table) => watching.lookAt(table),
    seated: (table) => gateway?.lookAt(table),
    noteChanged: (table, seat) => gateway?.noteChanged(table, seat),
    inPlay: directory.inPlay,
    lengths: createLogLengths(database.prisma),
  });
  const forgetPort = await notePort(environment.DATA_DIR, port);
  log.info({ port, engine: database.engine }, 'listening');

  return {
    longestStop: longestStop + environment.DRAIN_SECONDS * 1_000,
    link: `${publicUrl ?? `http://localhost:${port}`}/#host=${encodeURIComponent(hostKey)}`,
    async stop() {
      await drain.begin();
      admin.stop();
      leaveCompany();
      watching.stop();
      questions.exporter.stop();
      await Promise.all(Object.values(analysts).map((analyst) => analyst.stop()));
      await tables.idle();
      await gateway?.close(async () => {
        cluster.leave();
        await bus?.sent();
      });
      await bus?.close();
      await closeWebServer(server, patienceMs);
      await tables.idle();
      await pages?.close();
      await forgetPort();
      await database.close();
      log.info('stopped');
    },
  };
}
