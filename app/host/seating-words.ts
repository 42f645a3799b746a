import { leftOver, perDelegation } from '../../game/exercise/seat-plan';
import type { ScenarioCard } from '../../game/protocol/hosting';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const roles = ['one person', 'two people', 'three people', 'four people'];

type Sized = Readonly<{ parties: number; size: number; tables: number }>;

/** "7 tables of 4 or 5 people". */
export function tablesWords({ size, tables }: Sized): string {
  const [least, most] = [Math.floor(size / tables), Math.ceil(size / tables)];
  const people = least === most ? counted(most, 'person', 'people') : `${least} or ${most} people`;
  return tables === 1 ? `One table of ${people}` : `${tables} tables of ${people}`;
}

/** Who has which role at such a number of tables, in a sentence. */
export function suggestionWords(sized: Sized): string {
  const { parties, size, tables } = sized;
  const each = perDelegation(sized);
  const over = leftOver(sized);
  const empty = tables * parties - size;
  if (empty > 0)
    return `${counted(empty, 'chair stays', 'chairs stay')} empty; a delegation can stay away, or you sit in.`;
  const role = `${roles[each - 1] ?? `${each} people`} a delegation`;
  if (over > 0) return `${role}, and ${counted(over, 'person', 'people')} left over.`;
  const short = tables * parties * each - size;
  return short > 0 ? `${role}, in ${short} of them one fewer.` : `${role}.`;
}

/** What becomes of those left over, by choice. */
export function leftoverNotes(sized: Sized, { parties }: Pick<ScenarioCard, 'parties'>) {
  const over = leftOver(sized);
  const first = parties[0]?.name ?? 'one delegation';
  const mirror =
    sized.tables > 1 && over > 1 && over <= sized.tables
      ? `at ${over} tables two people play ${first}: they can prepare together and be compared`
      : 'they join a delegation that then has one person more';
  return { mirror, observers: 'they watch, and read what everyone may read' };
}
