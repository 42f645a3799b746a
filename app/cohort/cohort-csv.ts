import Papa from 'papaparse';
import type { Cohort } from '../../game/cohort/cohort-messages';
import { cohortTable } from '../../game/cohort/cohort-table';
import { formula } from '../../game/exports/formula';

const iso = (at: number): string => new Date(at).toISOString();

/**
 * The rows as CSV, below a codebook: a line for each column that begins with #, as statistics programs skip them. Texts are quoted, so
 * that a # in one begins nothing.
 */
export function cohortCsv({ sessions, forms }: Pick<Cohort, 'sessions' | 'forms'>): string {
  const columns = cohortTable(Object.values(forms), iso);
  const codebook = columns.map(({ name, meaning }) => `# ${name}: ${meaning.replaceAll(',', ';')}`);
  const rows = sessions.map((row) => columns.map(({ cell }) => cell(row)));
  const table = Papa.unparse([columns.map(({ name }) => name), ...rows], {
    escapeFormulae: formula,
    quotes: (value) => typeof value === 'string',
  });
  return [...codebook, table].join('\r\n');
}
