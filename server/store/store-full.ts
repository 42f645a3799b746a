import { codeOf } from './postgres-code';

/** What Postgres says of a full disk, and of a database that takes no writes, which is what ours is while its disk is full. */
const codes = ['53100', '25006'];

/** Whether nothing was stored because there is no room. */
export const isStoreFull = (error: unknown): boolean => codes.includes(codeOf(error) ?? '');
