import Papa from 'papaparse';
import { formula } from '../../game/exports/formula';
import type { HostedTable, ScenarioCard } from '../../game/protocol/hosting';

/** Every chair with its link, a line each: what a mail merge reads. */
export function linksCsv(
  tables: readonly HostedTable[],
  parties: ScenarioCard['parties'],
  url: (secret: string) => string,
): string {
  const rows = tables.flatMap(({ name: table, seats }) =>
    seats.map(({ keptFor, role, party, secret }) => [
      keptFor ?? '',
      table ?? '',
      parties.find(({ id }) => id === party)?.name ?? (role === 'observer' ? 'observer' : ''),
      url(secret),
    ]),
  );
  // A name that begins like a formula must not become one in somebody's spreadsheet.
  return Papa.unparse([['name', 'table', 'delegation', 'link'], ...rows], { escapeFormulae: formula });
}
