import { z } from 'zod';
import { canBeAsked, zoneSizeAt } from '../../game/analysis/in-part';
import type { Position } from '../../game/analysis/problem/position';
import type { Question } from '../../game/analysis/question';

export type Job = Readonly<{ position: Position; question: Question }>;

/** How large the agreement zone is at a moment, with what is in force taken as settled: a tenth of the work of all. */
export type Sizing = Readonly<{ position: Position; sizeOnly: true }>;

/** In packages; null where that is too large to be counted. */
export const Sized = z.strictObject({ packages: z.number().int().nonnegative().nullable() });
export type Sized = z.infer<typeof Sized>;

export function sizeOf({ position }: Sizing): Sized {
  const asked = { within: 'ratifiable', fix: {}, fromHere: true } as const;
  return { packages: canBeAsked(position, asked) ? zoneSizeAt(position, asked) : null };
}
