import type { Hosted, HostRequest, Refusal } from '../../game/protocol';
import { translated } from '../../game/scenario/locale/translated';
import { prepare } from '../../game/scenario/prepare';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { Table } from '../live/table';
import type { OfferedScenario } from '../scenario/all-scenarios';
import { freshId } from '../secrets';
import { freshJoinCode } from './join-code';
import { openSeat } from './open-seat';
import type { Setting } from './setting';

type Hosting = Readonly<{ ok: true; hosted: Hosted } | { ok: false; refusal: Refusal }>;
type Opened = Readonly<{ ok: true; joinCode: string } | { ok: false; refusal: Refusal }>;

const draws = 20;

/** The scenario in the language, variant and mandate asked for, or what it has not. */
function chooseFrom(
  { scenario, locales }: OfferedScenario,
  { variant, mandate, language }: Pick<HostRequest, 'variant' | 'mandate' | 'language'>,
): Scenario | 'no-such-variant' | 'no-such-mandate' | 'no-such-language' {
  const { variants, mandates } = scenario;
  if (variant !== null && !variants.some(({ id }) => id === variant)) return 'no-such-variant';
  if (mandate !== null && !mandates.some(({ id }) => id === mandate)) return 'no-such-mandate';
  const locale = locales.find((each) => each.language === language);
  if (language !== null && language !== scenario.language && !locale) return 'no-such-language';
  return prepare(locale ? translated(scenario, locale) : scenario, { variant, mandate });
}

/** A new exercise with one session: the host in its control room, and one empty chair for each party. */
export async function host({ scenarios, tables }: Setting, request: HostRequest): Promise<Hosting> {
  const loaded = scenarios.find(({ scenario }) => scenario.id === request.scenario);
  if (!loaded) return { ok: false, refusal: 'no-such-scenario' };
  const chosen = chooseFrom(loaded, request);
  if (typeof chosen === 'string') return { ok: false, refusal: chosen };
  const pace = chosen.paces.find(({ id }) => id === request.pace);
  if (!pace) return { ok: false, refusal: 'no-such-pace' };
  const table = await tables.at(freshId());
  const opened = await openSession(table, {
    hash: loaded.hash,
    scenario: chosen,
    seed: freshId(),
    pace,
    title: request.title,
    clock: request.clock,
  });
  if (!opened.ok) return opened;
  const control = await openSeat(table, { role: 'facilitator', party: null }, { name: request.name });
  if (!control.ok) return control;
  const seats: Hosted['seats'] = [];
  for (const { id: party } of chosen.parties) {
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
