import { faulty, peopleOf, type ReadList } from '../../game/exercise/class-list/people-of';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { cutList } from './cut-list';

/** What a host pasted, read against the tables and delegations; null where nothing was. */
export function classListOf(
  text: string,
  parties: ScenarioCard['parties'],
  tables: readonly string[],
): ReadList | null {
  if (text.trim() === '') return null;
  const cut = cutList(text);
  return cut.ok ? peopleOf(cut.rows, { parties, tables }) : faulty([cut.fault]);
}
