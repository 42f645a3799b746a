import { z } from 'zod';
import { Temperament } from '../scenario/temperament';

/** What a bot is told. Its delegation and control read it, nobody else. */
export const Instructions = z.strictObject({
  temperament: Temperament,
  maySign: z.boolean(),
  /** How far it may concede: it settles for no score below the reservation value and these points, which may be negative. */
  margin: z.number().int().min(-200).max(200),
  mayCrossRedLines: z.boolean(),
});
export type Instructions = z.infer<typeof Instructions>;

/** Those of a bot that nobody has limited: it signs, down to its reservation value, and never across a red line. */
export const usual = (temperament: Temperament): Instructions => ({
  temperament,
  maySign: true,
  margin: 0,
  mayCrossRedLines: false,
});
