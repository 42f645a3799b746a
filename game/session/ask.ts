import { z } from 'zod';
import { Id } from '../scenario/id';

/**
 * A question to a delegation about its position, in a form that a bot understands as well: what matters most to it, whether
 * it would sign a version, or what it would need to accept an option.
 */
export const Ask = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('priorities') }),
  z.strictObject({ about: z.literal('proposal'), proposal: z.string().min(1).max(60) }),
  z.strictObject({ about: z.literal('option'), issue: Id, option: Id }),
]);
export type Ask = z.infer<typeof Ask>;
