import type { PartyId } from '../../game/scenario/id';
import type { Scenario } from '../../game/scenario/scenario-file';
import { Temperament } from '../../game/scenario/temperament';
import { unknownWord } from '../scenario-command/unknown-word';

type Chosen = Readonly<{ ok: true; of: Readonly<Record<PartyId, Temperament>> } | { ok: false; wrong: string }>;

/** Who is how: what the scenario says, fair where it says nothing, and over that what was asked for, of all or of one. */
export function chooseTemperaments({ parties, bots }: Scenario, asked: readonly string[]): Chosen {
  const ids = parties.map(({ id }) => id);
  const [all, one]: [Map<PartyId, Temperament>, Map<PartyId, Temperament>] = [new Map(), new Map()];
  const refuse = (wrong: string): Chosen => ({ ok: false, wrong });
  for (const each of asked.flatMap((text) => text.split(','))) {
    const [word = '', party, ...more] = each.split('=').reverse();
    if (more.length) return refuse(`${each} is no party and temperament  write --temperament party=temperament`);
    if (party !== undefined && !ids.includes(party)) return refuse(unknownWord('party', party, ids));
    const temperament = Temperament.safeParse(word);
    if (!temperament.success) return refuse(unknownWord('temperament', word, Temperament.options));
    const twice = party === undefined ? all.size > 0 : one.has(party);
    if (twice) return refuse(`${party ?? 'everyone'} has two temperaments  one each`);
    if (party !== undefined) one.set(party, temperament.data);
    else for (const id of ids) all.set(id, temperament.data);
  }
  return {
    ok: true,
    of: Object.fromEntries(ids.map((id) => [id, one.get(id) ?? all.get(id) ?? bots[id] ?? 'fair'])),
  };
}
