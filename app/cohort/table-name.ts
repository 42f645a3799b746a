import type { CohortSession } from '../../game/cohort/cohort-session';

/** "Red · Tuesday class", or the title alone where there was but one table. */
export const tableName = ({ table, title }: Pick<CohortSession, 'table' | 'title'>): string =>
  table === null ? title : `${table} · ${title}`;
