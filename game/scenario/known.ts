import { type Fault, listed } from './fault';
import type { ScenarioFile } from './scenario-file';

type Path = Fault['path'];

/** The ids that a scenario file declares, in sets and maps, so that no inherited property passes for one of them. */
export type Known = Readonly<{
  parties: ReadonlySet<string>;
  instruments: ReadonlySet<string>;
  options: ReadonlyMap<string, ReadonlySet<string>>;
}>;

export const knownOf = (file: ScenarioFile): Known => ({
  parties: new Set(file.parties.map(({ id }) => id)),
  instruments: new Set(file.instruments.map(({ id }) => id)),
  options: new Map(file.issues.map(({ id, options }) => [id, new Set(options.map((option) => option.id))])),
});

/** A reference by value: an item of a list, say. */
export const unknownIn = (kind: string, known: ReadonlySet<string>, ids: readonly string[], path: Path): Fault[] =>
  ids.flatMap((id, index) => (known.has(id) ? [] : [{ path: [...path, index], message: noSuch(kind, id, known) }]));

const noSuch = (kind: string, id: string, known: Iterable<string>): string =>
  `no such ${kind} "${id}"; this scenario has ${listed(known)}`;

/** A table by party must name every party and no one else. */
export function partyTableFaults(known: Known, table: Readonly<Record<string, unknown>>, path: Path): Fault[] {
  const named = new Set(Object.keys(table));
  const strangers = [...named]
    .filter((party) => !known.parties.has(party))
    .map((party): Fault => ({ path: [...path, party], key: true, message: noSuch('party', party, known.parties) }));
  const missing = [...known.parties].filter((party) => !named.has(party));
  if (missing.length === 0) return strangers;
  return [...strangers, { path, message: `expected a number for every party; missing: ${listed(missing)}` }];
}

/** A choice of options, one or several for an issue, must name issues and options of this scenario. */
export function choiceFaults(
  known: Known,
  choice: Readonly<Record<string, string | readonly string[]>>,
  path: Path,
): Fault[] {
  return Object.entries(choice).flatMap(([issue, chosen]): Fault[] => {
    const options = known.options.get(issue);
    if (!options) {
      return [{ path: [...path, issue], key: true, message: noSuch('issue', issue, known.options.keys()) }];
    }
    const wrong = (id: string) => `no such option "${id}"; issue ${issue} has ${listed(options)}`;
    if (typeof chosen === 'string') {
      return options.has(chosen) ? [] : [{ path: [...path, issue], message: wrong(chosen) }];
    }
    return chosen.flatMap((id, index) =>
      options.has(id) ? [] : [{ path: [...path, issue, index], message: wrong(id) }],
    );
  });
}
