import { z } from 'zod';
import { SeatId } from './seat';

/** What an observation of the white cell is pinned to. `moment`: nothing but the time at which it was noted. */
export const Pin = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('moment') }),
  z.strictObject({ to: z.literal('seat'), seat: SeatId }),
  z.strictObject({ to: z.literal('message'), message: z.string().min(1).max(60) }),
  z.strictObject({ to: z.literal('proposal'), proposal: z.string().min(1).max(60) }),
  /** Any event, by its position in the session's log, from 0. */
  z.strictObject({ to: z.literal('event'), position: z.number().int().nonnegative().max(10_000_000) }),
]);
export type Pin = z.infer<typeof Pin>;

/** Learning goals of the scenario by their index. */
export const Goals = z.array(z.number().int().nonnegative().max(100)).max(12);
