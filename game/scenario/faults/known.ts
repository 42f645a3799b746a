import type { ScenarioFile } from '../scenario-file';
import { type Fault, listed, type Path, quoted } from './fault';
import { isMended, type Mended, touches } from './mended';
import { nearest } from './nearest';

/** The ids of one kind. Unless `whole`, some could not be read, and a name that is not here may be one of those. */
export type Names = Readonly<{ kind: string; ids: ReadonlySet<string>; whole: boolean; owner: string }>;

/** The ids that a scenario file declares, in sets and maps, so that no inherited property passes for one of them. */
export type Known = Readonly<{
  parties: Names;
  issues: Names;
  options: ReadonlyMap<string, Names>;
  instruments: Names;
  gates: Names;
  rounds: Names;
  phases: ReadonlyMap<string, Names>;
}>;

/** Where an id was refused or is taken twice, any name may be that of an item. */
function namesIn(mended: Mended, kind: string, items: readonly { id: string }[], path: Path, owner: string): Names {
  const ids = items.filter((_, index) => !isMended(mended, [...path, index, 'id'])).map(({ id }) => id);
  const known = new Set(ids);
  return { kind, ids: known, whole: known.size === ids.length && !touches(mended, [...path, '*', 'id']), owner };
}

export function knownOf(file: ScenarioFile, mended: Mended): Known {
  const names = (kind: string, items: readonly { id: string }[], path: Path, owner = 'this scenario') =>
    namesIn(mended, kind, items, path, owner);
  const issues = names('issue', file.issues, ['issues']);
  const optionsOf = ({ id, options }: ScenarioFile['issues'][number], index: number): [string, Names] => {
    const own = names('option', options, ['issues', index, 'options'], `issue ${id}`);
    return [id, { ...own, whole: own.whole && issues.whole }];
  };
  const phasesOf = ({ id, phases }: ScenarioFile['rounds'][number], index: number): [string, Names] => [
    id,
    names('phase', phases, ['rounds', index, 'phases'], `round ${id}`),
  ];
  return {
    parties: names('party', file.parties, ['parties']),
    issues,
    options: new Map(file.issues.map(optionsOf)),
    instruments: names('instrument', file.instruments, ['instruments']),
    gates: names('gate', file.gates, ['gates']),
    rounds: names('round', file.rounds, ['rounds']),
    phases: new Map(file.rounds.map(phasesOf)),
  };
}

/** A name that nothing declares: what it may have been meant for, and what there is. */
export function unknown({ kind, ids, whole, owner }: Names, id: string, path: Path, key?: true): Fault[] {
  if (ids.has(id) || !whole) return [];
  const near = nearest(id, ids);
  const right = `${near === null ? '' : `perhaps ${near}; `}${owner} has ${listed(ids)}`;
  return [{ path, message: `no such ${kind} ${quoted(id)}`, right, ...(key ? { key } : {}) }];
}

export const unknownIn = (names: Names, ids: readonly string[], path: Path): Fault[] =>
  ids.flatMap((id, index) => unknown(names, id, [...path, index]));

/** Keys of a table that may name some parties and leave out others. */
export const strangersIn = ({ parties }: Known, table: Readonly<Record<string, unknown>>, path: Path): Fault[] =>
  Object.keys(table).flatMap((party) => unknown(parties, party, [...path, party], true));

/** A table by party must name every party and no one else. */
export function partyTableFaults(known: Known, table: Readonly<Record<string, unknown>>, path: Path): Fault[] {
  const missing = [...known.parties.ids].filter((party) => !Object.hasOwn(table, party));
  const gap = { path, message: `nothing here for ${listed(missing)}`, right: 'an entry for every party, 0 if need be' };
  return [...strangersIn(known, table, path), ...(missing.length ? [gap] : [])];
}
