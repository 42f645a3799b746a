import { z } from 'zod';

const Failed = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

/** What Postgres says went wrong, as its five characters (SQLSTATE); null where it was not Postgres that said so. */
export const codeOf = (error: unknown): string | null =>
  Failed.safeParse(error).data?.meta.driverAdapterError.cause.originalCode ?? null;

/** Whether it was something in what was to be stored, and not the store: class 22 is wrong data, 54 beyond a limit. */
export const isOfTheData = (error: unknown): boolean => /^(22|54)/.test(codeOf(error) ?? '');
