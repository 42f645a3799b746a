import type { Hosted, HostRequest, Refusal } from '../../game/protocol';
import { prepare } from '../../game/scenario/prepare';
import type { Table } from '../live/table';
import { freshId } from '../secrets';
import { freshJoinCode } from './join-code';
import { openSeat } from './open-seat';
import type { Setting } from './setting';

type Hosting = Readonly<{ ok: true; hosted: Hosted } | { ok: false; refusal: Refusal }>;
type Opened = Readonly<{ ok: true; joinCode: string } | { ok: false; refusal: Refusal }>;

const draws = 20;

/** A new exercise with one session: the host in its control room, and one empty chair for each party. */
export async function host({ scenarios, tables }: Setting, request: HostRequest): Promise<Hosting> {
  const loaded = scenarios.find(({ scenario }) => scenario.id === request.scenario);
  if (!loaded) return { ok: false, refusal: 'no-such-scenario' };
  const pace = loaded.scenario.paces.find(({ id }) => id === request.pace);
  if (!pace) return { ok: false, refusal: 'no-such-pace' };
  const { variants, mandates } = loaded.scenario;
  const { variant, mandate } = request;
  if (variant !== null && !variants.some(({ id }) => id === variant)) return { ok: false, refusal: 'no-such-variant' };
  if (mandate !== null && !mandates.some(({ id }) => id === mandate)) return { ok: false, refusal: 'no-such-mandate' };
  const scenario = prepare(loaded.scenario, { variant, mandate });
  const table = await tables.at(freshId());
  const opened = await openSession(table, {
    hash: loaded.hash,
    scenario,
    seed: freshId(),
    pace,
    title: request.title,
    clock: request.clock,
  });
  if (!opened.ok) return opened;
  const control = await openSeat(table, { role: 'facilitator', party: null }, { name: request.name });
  if (!control.ok) return control;
  const seats: Hosted['seats'] = [];
  for (const { id: party } of scenario.parties) {
    const chair = await openSeat(table, { role: 'player', party });
    if (!chair.ok) return chair;
    seats.push(chair.link);
  }
  return { ok: true, hosted: { session: table.session, joinCode: opened.joinCode, host: control.link, seats } };
}

type OpenSession = Omit<
  Extract<Parameters<Table['issue']>[0], { type: 'open-session' }>,
  'type' | 'exercise' | 'joinCode'
>;

/** Draws join codes until one is free. */
async function openSession(table: Table, session: OpenSession): Promise<Opened> {
  const exercise = freshId();
  for (let draw = 0; draw < draws; draw += 1) {
    const joinCode = freshJoinCode();
    const settled = await table.issue({ type: 'open-session', ...session, exercise, joinCode });
    if (settled.ok) return { ok: true, joinCode };
    if (settled.refusal !== 'join-code-taken') return { ok: false, refusal: settled.refusal };
  }
  return { ok: false, refusal: 'busy' };
}
