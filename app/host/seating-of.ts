import type { ReadList } from '../../game/exercise/class-list/people-of';
import { mostTables, type Plan } from '../../game/exercise/plan';
import { suggestedTables } from '../../game/exercise/suggested-tables';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { classListOf } from './class-list-of';
import type { HostDraft } from './host-draft';

const mostPeople = 480;

/** How people will sit, as far as it was typed and with what is usual for the rest. */
export type Seating = Readonly<{
  /** People expected. */
  size: number;
  /** Whether anyone said how many. */
  sized: boolean;
  tables: readonly string[];
  suggested: readonly number[];
  assign: Plan['assign'];
  list: ReadList | null;
}>;

const whole = (text: string, most: number): number | null => {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= 1 ? Math.min(number, most) : null;
};

/** About as many people as a list has that cannot be read yet. */
const linesIn = (list: string): number => Math.max(1, list.split('\n').filter((line) => line.trim() !== '').length - 1);

export function seatingOf(draft: HostDraft, { parties }: Pick<ScenarioCard, 'parties'>): Seating {
  const typed = whole(draft.size, mostPeople);
  const namesIn = (count: number) =>
    Array.from({ length: count }, (_, index) => draft.names[index]?.trim() || `Table ${index + 1}`);
  // A list is counted with as many tables as there may be; what it says of them is read when their number is known.
  const listed = classListOf(draft.list, parties, namesIn(mostTables));
  const people = listed && (listed.ok ? listed.people.length : linesIn(draft.list));
  const size = people ?? typed ?? parties.length;
  const suggested = suggestedTables(parties.length, size);
  const tables = namesIn(whole(draft.tables, mostTables) ?? suggested[0] ?? 1);
  const list = listed && classListOf(draft.list, parties, tables);
  const assign = draft.assign || (tables.length > 1 || list ? 'assigned' : 'chosen');
  return { size, sized: people !== null || typed !== null, tables, suggested, assign, list };
}
