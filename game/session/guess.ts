import { z } from 'zod';
import { Id } from '../scenario/id';

/** What a delegation takes another to want on an issue: an option, if any, and how much it matters, from 0 to 3. */
export const Guess = z.strictObject({ wants: Id.nullable(), matters: z.number().int().min(0).max(3) });
export type Guess = z.infer<typeof Guess>;
