import { z } from 'zod';

/** Where seats of this server's pages came or went: true where somebody is connected now. */
const SeatAt = z.tuple([z.string(), z.string(), z.boolean()]);
export type SeatAt = z.infer<typeof SeatAt>;

/** A session, and how many events its log holds now. */
const Length = z.tuple([z.string(), z.number().int().positive()]);

/** What servers tell each other: where to look, never what is there. */
export const Word = z.discriminatedUnion('type', [
  /** Said again and again: whoever does not is gone. */
  z.strictObject({ type: z.literal('alive') }),
  /** By a server that has just started (to nobody in particular), or missed something: it is told who is connected where. */
  z.strictObject({ type: z.literal('hello'), to: z.string().nullable() }),
  z.strictObject({ type: z.literal('leaving') }),
  z.strictObject({ type: z.literal('grown'), logs: z.array(Length) }),
  /** `anew`: whatever was said before no longer holds. */
  z.strictObject({ type: z.literal('here'), anew: z.boolean(), seats: z.array(SeatAt) }),
  z.strictObject({ type: z.literal('deleted'), session: z.string() }),
  /** A seat's own notes have changed. */
  z.strictObject({ type: z.literal('noted'), session: z.string(), seat: z.string() }),
]);
export type Word = z.infer<typeof Word>;

/** `number` counts what each server has said, so that whoever hears it knows whether anything was lost on the way. */
export const Letter = z.strictObject({ from: z.string(), number: z.number().int().nonnegative(), word: Word });
export type Letter = z.infer<typeof Letter>;
