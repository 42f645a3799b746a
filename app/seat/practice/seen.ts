import { z } from 'zod';

/** What was looked at or touched on the page and leaves no event behind. */
export const Seen = z.object({ brief: z.boolean(), amendment: z.boolean() });
export type Seen = z.infer<typeof Seen>;

export const nothingSeen: Seen = { brief: false, amendment: false };
