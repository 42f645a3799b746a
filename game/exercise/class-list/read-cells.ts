import { nearest } from '../../scenario/faults/nearest';
import { PersonName } from '../../session/seat';
import { nameKey } from '../name-key';
import type { ListFault } from './list-fault';

type Party = Readonly<{ id: string; name: string; letters: string }>;
export type Known = Readonly<{ parties: readonly Party[]; tables: readonly string[] }>;

type Wrong = Pick<ListFault, 'what' | 'todo'>;
export type Read<Value> = Readonly<{ ok: true; value: Value } | ({ ok: false } & Wrong)>;

const wrong = (what: string, todo: string): Read<never> => ({ ok: false, what, todo });
const short = (word: string): string => (word.length > 40 ? `${word.slice(0, 39)}…` : word);
const controls = /\p{Cc}/u;

/** A name on one line, its spaces put in order. */
export function readName(cell: string): Read<string> {
  const name = cell.trim().replace(/ +/g, ' ');
  if (name === '') return wrong('The name is missing.', 'Write the name, or take the line out.');
  if (controls.test(name))
    return wrong('The name has a line break or another character that cannot be seen.', 'Type the name anew.');
  if (PersonName.safeParse(name).success) return { ok: true, value: name };
  return wrong(`“${short(name)}” is ${name.length} characters long.`, 'Shorten it to 60.');
}

/** By id, name or letters, however written; null where the cell is empty. */
export function readParty(cell: string, { parties }: Known): Read<string | null> {
  const key = nameKey(cell);
  if (key === '') return { ok: true, value: null };
  const party = parties.find(({ id, name, letters }) => [id, name, letters].some((word) => nameKey(word) === key));
  if (party) return { ok: true, value: party.id };
  const meant = nearest(
    cell.trim(),
    parties.map(({ name }) => name),
  );
  const all = parties.map(({ name, letters }) => `${name} (${letters})`).join(', ');
  return wrong(
    `“${short(cell.trim())}” is no delegation of this scenario.`,
    meant ? `Did you mean “${meant}”?` : `Write one of: ${all}.`,
  );
}

/** By its name or its number; null where the cell is empty. */
export function readTable(cell: string, { tables }: Known): Read<string | null> {
  const key = nameKey(cell);
  if (key === '') return { ok: true, value: null };
  const byName = tables.find((table) => nameKey(table) === key);
  const byNumber = /^\d{1,2}$/.test(key) ? tables[Number(key) - 1] : undefined;
  const table = byName ?? byNumber;
  if (table !== undefined) return { ok: true, value: table };
  const meant = nearest(cell.trim(), tables);
  return wrong(
    `There is no table “${short(cell.trim())}”.`,
    meant ? `Did you mean “${meant}”?` : `Write one of: ${tables.join(', ')}. Or add or rename a table above.`,
  );
}
