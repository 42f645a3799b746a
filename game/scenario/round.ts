import { z } from 'zod';
import { line } from './fields';
import { Id } from './id';

/** What may be done in a phase. Talk inside one's delegation and with control is always open. */
export const Action = z.enum(['talk-private', 'talk-plenary', 'table', 'sign']);
export type Action = z.infer<typeof Action>;

const Phase = z.strictObject({
  id: Id,
  name: line(40),
  task: line(200),
  minutes: z.number().positive().max(100_000),
  allows: z.array(Action),
  /** At its end the gates of what is in force are decided. Left out when nothing needs them. */
  ratifies: z.boolean().default(false),
  /** Played only if an agreement failed ratification in the ratification before it. */
  afterFailure: z.boolean().default(false),
});

export const Round = z.strictObject({ id: Id, name: line(40), phases: z.array(Phase).min(1).max(12) });

/** The standard minutes times `factor`; 0 runs no clock. */
export const Pace = z.strictObject({ id: Id, name: line(60), factor: z.number().min(0).max(10_000) });
