import type { Refusal } from '../../game/protocol/refusals';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { Temperament } from '../../game/scenario/temperament';
import { usual } from '../../game/session/instructions';
import type { Table } from '../live/table';
import { freshId } from '../secrets';

type Seated = Readonly<{ ok: true } | { ok: false; refusal: Refusal }>;
type Wanted = Readonly<{
  /** The party that a person plays. */
  but?: string;
  /** Null: as the scenario has them. */
  temperament?: Temperament | null;
}>;

/** A bot leads every party of a new session. */
export async function seatBots(
  table: Table,
  { parties, bots }: Pick<Scenario, 'parties' | 'bots'>,
  { but, temperament = null }: Wanted = {},
): Promise<Seated> {
  for (const { id: party } of parties) {
    if (party === but) continue;
    const instructions = usual(temperament ?? bots[party] ?? 'fair');
    const chair = { seat: freshId(), party, standsInFor: null, name: 'Bot' };
    const settled = await table.issue({ type: 'seat-bot', ...chair, instructions });
    if (!settled.ok)
      return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
  }
  return { ok: true };
}
