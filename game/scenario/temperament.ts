import { z } from 'zod';

/** How a bot negotiates: how soon it concedes, how far, and what it makes of the concessions of others. */
export const Temperament = z.enum(['hard', 'fair', 'impatient', 'principled']);
export type Temperament = z.infer<typeof Temperament>;
