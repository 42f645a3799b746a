import { z } from 'zod';
import { Temperament } from '../../../../../game/scenario/temperament';
import type { Instructions } from '../../../../../game/session/instructions';

/** What a facilitator is about to tell a bot, as it stands in the form. */
export const LimitsDraft = z.strictObject({
  temperament: Temperament,
  maySign: z.boolean(),
  /** Where it stops, against its reservation value. */
  stops: z.enum(['at', 'above', 'below']),
  points: z.string(),
  mayCrossRedLines: z.boolean(),
});
export type LimitsDraft = z.infer<typeof LimitsDraft>;

export const mostPoints = 200;

export function draftOf({ margin, ...rest }: Instructions): LimitsDraft {
  const stops = margin === 0 ? 'at' : margin > 0 ? 'above' : 'below';
  const { temperament, maySign, mayCrossRedLines } = rest;
  return { temperament, maySign, mayCrossRedLines, stops, points: margin === 0 ? '' : String(Math.abs(margin)) };
}

/** Points against the reservation value, negative for below; null where what was typed is no whole number of them. */
export function marginIn({ stops, points }: LimitsDraft): number | null {
  if (stops === 'at') return 0;
  const typed = points.trim();
  if (!/^\d{1,3}$/.test(typed) || Number(typed) > mostPoints) return null;
  return stops === 'below' && Number(typed) > 0 ? -Number(typed) : Number(typed);
}

/** What the bot would be told, or null where the points make no sense. */
export function instructionsIn(draft: LimitsDraft): Instructions | null {
  const margin = marginIn(draft);
  if (margin === null) return null;
  const { temperament, maySign, mayCrossRedLines } = draft;
  return { temperament, maySign, margin, mayCrossRedLines };
}

/** What the margin comes to, in words; `reservation` in points. */
export function marginWords(draft: LimitsDraft, reservation: number | null): string {
  const margin = marginIn(draft);
  if (margin === null) return '';
  const least =
    reservation === null ? '' : ` It agrees to no score below ${String(reservation + margin).replace('-', '−')}.`;
  if (margin < 0) return `It may then agree to less than the delegation needs.${least}`;
  if (margin > 0) return `It then turns down agreements that would be worth while.${least}`;
  return least.trim();
}
