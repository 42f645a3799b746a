import { type Chair, chairsOf, playersAtTable } from '../../game/exercise/chairs-of';
import type { Plan } from '../../game/exercise/plan';
import type { Hosted, HostedTable } from '../../game/protocol/hosting';
import type { Refusal } from '../../game/protocol/refusals';
import type { Table } from '../live/table';
import { freshId } from '../secrets';
import { type Chosen, chosenScenario } from './chosen-scenario';
import { type Beside, openSeat, openSeats } from './open-seat';
import { openSession, orTakeBack } from './open-session';
import { seatBots } from './seat-bots';
import type { Setting as Whole } from './setting';

type Setting = Pick<Whole, 'scenarios' | 'tables' | 'log'> &
  Readonly<{
    directory: Beside;
    /** Keeps whose these sessions are. */
    own(sessions: readonly string[]): Promise<void>;
  }>;

type Result<Value> = Readonly<({ ok: true } & Value) | { ok: false; refusal: Refusal }>;

type Wanted = Plan & Readonly<{ rehearsal?: boolean }>;

/** One table at which bots lead every delegation, and nobody is expected. Its title says so, lest its code is handed out. */
const rehearsed = (plan: Wanted): Wanted => ({
  ...plan,
  title: `${plan.title}: rehearsal`,
  tables: plan.tables.slice(0, 1),
  list: [],
  size: null,
});

/** A new exercise: the host in the control room, which has every table, and the chairs of each. */
export async function host(setting: Setting, asked: Wanted): Promise<Result<{ hosted: Hosted }>> {
  const plan = asked.rehearsal ? rehearsed(asked) : asked;
  const chosen = chosenScenario(setting.scenarios, plan);
  if (typeof chosen === 'string') return { ok: false, refusal: chosen };
  const sessions = plan.tables.map(() => freshId());
  return orTakeBack(setting, sessions, openAll(setting, { plan, chosen, sessions }));
}

type Prepared = Readonly<{ plan: Wanted; chosen: Chosen; sessions: readonly string[] }>;

async function openAll(setting: Setting, prepared: Prepared): Promise<Result<{ hosted: Hosted }>> {
  const { plan, sessions } = prepared;
  await setting.own(sessions);
  const opened = await openTables(setting, prepared);
  if (!opened.ok) return opened;
  const [first] = opened.tables;
  if (!first) return { ok: false, refusal: 'internal' };
  const control = await openSeats(setting, first, { role: 'facilitator', party: null }, { name: plan.name });
  if (!control.ok) return control;
  const tables = await seatTables(opened.tables, prepared);
  if (!tables.ok) return tables;
  const { joinCode } = opened;
  const [session = ''] = sessions;
  const seats = tables.hosted[0]?.seats ?? [];
  return { ok: true, hosted: { session, joinCode, host: control.link, seats, tables: tables.hosted } };
}

/** The chairs of each table; in a rehearsal bots sit in them. */
async function seatTables(
  tables: readonly Table[],
  { plan, chosen: { scenario } }: Prepared,
): Promise<Result<{ hosted: HostedTable[] }>> {
  const parties = scenario.parties.map(({ id }) => id);
  const chairs = plan.rehearsal ? [] : chairsOf(plan, parties);
  const hosted: HostedTable[] = [];
  for (const [index, table] of tables.entries()) {
    const bots = plan.rehearsal ? await seatBots(table, scenario) : null;
    if (bots && !bots.ok) return bots;
    const seated = await openChairs(table, chairs[index] ?? []);
    if (!seated.ok) return seated;
    hosted.push({ session: table.session, name: table.state.setup.table, seats: seated.seats });
  }
  return { ok: true, hosted };
}

async function openChairs(table: Table, chairs: readonly Chair[]): Promise<Result<Pick<HostedTable, 'seats'>>> {
  const seats: HostedTable['seats'] = [];
  for (const { name, ...placement } of chairs) {
    const chair = await openSeat(table, placement, name === null ? {} : { keptFor: name });
    if (!chair.ok) return chair;
    seats.push({ ...chair.link, keptFor: name });
  }
  return { ok: true, seats };
}

type Opened = Result<{ joinCode: string; tables: readonly Table[] }>;

/** The tables one after another, all with the code that the first one found free. */
async function openTables({ tables }: Setting, { plan, chosen, sessions }: Prepared): Promise<Opened> {
  const exercise = freshId();
  let joinCode: string | null = null;
  const opened: Table[] = [];
  for (const [index, session] of sessions.entries()) {
    const table = await tables.at(session);
    const code = await openSession(table, { ...sessionOf(plan, chosen, index), exercise }, joinCode);
    if (!code.ok) return code;
    joinCode = code.joinCode;
    opened.push(table);
  }
  return { ok: true, joinCode: joinCode ?? '', tables: opened };
}

function sessionOf(plan: Plan, { scenario, hash, pace, timetable }: Chosen, index: number) {
  const { title, clock, startsAt, absence, assign, tables } = plan;
  const players = playersAtTable(plan, scenario.parties.length);
  const table = tables.length > 1 ? (tables[index] ?? null) : null;
  const setup = { table, timetable, startsAt, absence, seating: { assign, players } };
  return { hash, scenario, seed: freshId(), pace, title, clock, ...setup };
}
