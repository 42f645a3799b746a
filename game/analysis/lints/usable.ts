import type { InstrumentId } from '../../scenario/id';
import type { Scenario } from '../../scenario/scenario-file';

type Instrument = Scenario['instruments'][number];

/** The instruments under which an agreement can enter into force: those that do not wait only for one another. */
export function usable({ instruments }: Pick<Scenario, 'instruments'>): readonly Instrument[] {
  const found = new Set<InstrumentId>();
  const ready = (each: Instrument) =>
    !found.has(each.id) && (each.onlyWith.length === 0 || each.onlyWith.some((id) => found.has(id)));
  for (let next = instruments.find(ready); next; next = instruments.find(ready)) found.add(next.id);
  return instruments.filter(({ id }) => found.has(id));
}
