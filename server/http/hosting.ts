import { type Chair, chairsOf, playersAtTable } from '../../game/exercise/chairs-of';
import type { Plan } from '../../game/exercise/plan';
import type { Hosted, HostedTable, Refusal } from '../../game/protocol';
import type { Table } from '../live/table';
import { freshId } from '../secrets';
import { type Chosen, chosenScenario } from './chosen-scenario';
import { freshJoinCode } from './join-code';
import { type Beside, openSeat, openSeats } from './open-seat';
import type { Setting as Whole } from './setting';

type Setting = Pick<Whole, 'scenarios' | 'tables' | 'log'> & Readonly<{ directory: Beside }>;

type Result<Value> = Readonly<({ ok: true } & Value) | { ok: false; refusal: Refusal }>;

const draws = 20;

/**
 * A new exercise: the host in the control room, which has every table, and the chairs of each. What is opened before
 * something fails is taken back, and nobody was told of it.
 */
export async function host(setting: Setting, plan: Plan): Promise<Result<{ hosted: Hosted }>> {
  const chosen = chosenScenario(setting.scenarios, plan);
  if (typeof chosen === 'string') return { ok: false, refusal: chosen };
  const sessions = plan.tables.map(() => freshId());
  const hosting = await openAll(setting, { plan, chosen, sessions }).catch(async (error: unknown) => {
    await takeBack(setting, sessions);
    throw error;
  });
  if (!hosting.ok) await takeBack(setting, sessions);
  return hosting;
}

async function takeBack({ tables, log }: Setting, sessions: readonly string[]): Promise<void> {
  for (const session of sessions)
    await tables
      .discard(session)
      .catch((error: unknown) => log.error({ session, error }, 'an opening was left behind'));
}

type Prepared = Readonly<{ plan: Plan; chosen: Chosen; sessions: readonly string[] }>;

async function openAll(setting: Setting, prepared: Prepared): Promise<Result<{ hosted: Hosted }>> {
  const { plan, chosen, sessions } = prepared;
  const opened = await openTables(setting, prepared);
  if (!opened.ok) return opened;
  const [first] = opened.tables;
  if (!first) return { ok: false, refusal: 'internal' };
  const control = await openSeats(setting, first, { role: 'facilitator', party: null }, { name: plan.name });
  if (!control.ok) return control;
  const chairs = chairsOf(
    plan,
    chosen.scenario.parties.map(({ id }) => id),
  );
  const tables: HostedTable[] = [];
  for (const [index, table] of opened.tables.entries()) {
    const seated = await openChairs(table, chairs[index] ?? []);
    if (!seated.ok) return seated;
    tables.push({ session: table.session, name: table.state.setup.table, seats: seated.seats });
  }
  const { joinCode } = opened;
  const [session = ''] = sessions;
  return { ok: true, hosted: { session, joinCode, host: control.link, seats: tables[0]?.seats ?? [], tables } };
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
    const code: Code = await openSession(table, { ...sessionOf(plan, chosen, index), exercise }, joinCode);
    if (!code.ok) return code;
    joinCode = code.joinCode;
    opened.push(table);
  }
  return { ok: true, joinCode: joinCode ?? '', tables: opened };
}

type Code = Result<{ joinCode: string }>;
type OpenSession = Omit<Extract<Parameters<Table['issue']>[0], { type: 'open-session' }>, 'type' | 'joinCode'>;

function sessionOf(plan: Plan, { scenario, hash, pace, timetable }: Chosen, index: number) {
  const { title, clock, startsAt, absence, assign, tables } = plan;
  const players = playersAtTable(plan, scenario.parties.length);
  const table = tables.length > 1 ? (tables[index] ?? null) : null;
  const setup = { table, timetable, startsAt, absence, seating: { assign, players } };
  return { hash, scenario, seed: freshId(), pace, title, clock, ...setup };
}

/** Draws join codes until one is free, or takes the one of the table before. */
async function openSession(table: Table, session: OpenSession, known: string | null): Promise<Code> {
  for (let draw = 0; draw < draws; draw += 1) {
    const joinCode = known ?? freshJoinCode();
    const settled = await table.issue({ type: 'open-session', ...session, joinCode });
    if (settled.ok) return { ok: true, joinCode };
    if (settled.refusal !== 'join-code-taken') return { ok: false, refusal: settled.refusal };
  }
  return { ok: false, refusal: 'busy' };
}
