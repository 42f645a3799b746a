import { randomUUID } from 'node:crypto';
import type { SeatLink, SoloRequest } from '../../game/protocol/hosting';
import type { Refusal } from '../../game/protocol/refusals';
import type { Table } from '../live/table';
import { freshId, hashOf } from '../secrets';
import { formAsked } from './chosen-scenario';
import { openSeat } from './open-seat';
import { openSession, orTakeBack } from './open-session';
import { seatBots } from './seat-bots';
import type { Setting as Whole } from './setting';

type Setting = Pick<Whole, 'scenarios' | 'tables' | 'log'>;
type Seated = Readonly<{ ok: true; link: SeatLink } | { ok: false; refusal: Refusal }>;
type Form = Exclude<ReturnType<typeof formAsked>, string>;

/** A session of one person against bots, begun, where one more may be opened: that is asked once nothing is wrong with what is wanted. */
export async function practise(
  setting: Setting,
  asked: SoloRequest,
  mayOpen = async (): Promise<boolean> => true,
): Promise<Seated> {
  const form = formAsked(setting.scenarios, asked);
  if (typeof form === 'string') return { ok: false, refusal: form };
  if (!form.scenario.parties.some(({ id }) => id === asked.party)) return { ok: false, refusal: 'no-such-party' };
  if (!(await mayOpen())) return { ok: false, refusal: 'too-much-practice' };
  const session = freshId();
  const opening = setting.tables.at(session).then((table) => open(table, form, asked));
  return orTakeBack(setting, [session], opening);
}

async function open(table: Table, form: Form, { party, name, temperament }: SoloRequest): Promise<Seated> {
  const { scenario } = form;
  const opened = await openSession(table, {
    ...form,
    title: `${scenario.title}: practice`,
    clock: 'automatic',
    seed: freshId(),
    exercise: freshId(),
    // [SO4] The bots of whoever has left do nothing: no phase passes meanwhile.
    absence: { policy: 'wait', minutes: 1 },
    alone: true,
  });
  if (!opened.ok) return opened;
  const seated = await openSeat(table, { role: 'player', party }, { name });
  if (!seated.ok) return seated;
  const bots = await seatBots(table, scenario, { but: party, temperament });
  if (!bots.ok) return bots;
  const { seat, secret } = seated.link;
  const link = { seat, secretHash: hashOf(secret) };
  const begun = await table.handle(link, { id: randomUUID(), command: { type: 'start-session' } });
  return begun.ok ? seated : { ok: false, refusal: begun.refusal };
}
