import { type Chair, chairsOf } from '../../game/exercise/chairs-of';
import { seatPlan } from '../../game/exercise/seat-plan';
import type { ScenarioCard } from '../../game/protocol/hosting';
import type { HostDraft } from './host-draft';
import type { Seating } from './seating-of';

/** A place as the host sees it before it is opened. `party` null: an observer, or whoever has not chosen yet. */
export type Sitting = Chair & Readonly<{ mirror: boolean }>;

/** Who will sit at each table: by name where there is a class list, else as many as are expected. */
export function tablePeople(
  { tables, size, assign, list }: Seating,
  { leftovers }: Pick<HostDraft, 'leftovers'>,
  card: Pick<ScenarioCard, 'parties'>,
): readonly (readonly Sitting[])[] {
  const parties = card.parties.map(({ id }) => id);
  const inOrder = (sittings: readonly Sitting[]) => [...sittings].sort((a, b) => place(a, parties) - place(b, parties));
  if (list?.ok) {
    const plan = { tables, size, leftovers, assign, list: list.people };
    return chairsOf(plan, parties).map((chairs) => inOrder(chairs.map((chair) => ({ ...chair, mirror: false }))));
  }
  return seatPlan({ parties: parties.length, size, tables: tables.length, leftovers }).map((places) =>
    inOrder(
      places.map((each): Sitting => {
        if (each.role === 'observer') return { role: 'observer', party: null, name: null, mirror: false };
        return { role: 'player', party: parties[each.party] ?? null, name: null, mirror: each.mirror };
      }),
    ),
  );
}

const place = ({ party }: Sitting, parties: readonly string[]): number =>
  party === null ? parties.length : parties.indexOf(party);
