import { z } from 'zod';

/** What can be had of a session, by the name of its file. */
export const exportFiles = ['session.json', 'tables.zip', 'xapi.json', 'grades.csv'] as const;
export type ExportFile = (typeof exportFiles)[number];

const choice = (meaning: string) => z.enum(['true', 'false']).default('false').describe(meaning);

/** How it is wanted. Nothing is told of people unless somebody asks for it. */
export const ExportChoices = z.object({
  full: choice('With people’s names, for control alone; else everybody has a pseudonym'),
  texts: choice('With what people wrote, in tables and statements; a session is always whole'),
  bots: choice('With the lines of bots, in grades'),
});
export type ExportChoices = z.infer<typeof ExportChoices>;
