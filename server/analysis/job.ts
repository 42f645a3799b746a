import { z } from 'zod';
import type { Report } from '../../game/analysis/analyse';
import { analyse } from '../../game/analysis/analyse';
import { appraise } from '../../game/analysis/appraise';
import { canBeAsked, zoneSizeAt } from '../../game/analysis/in-part';
import type { Position } from '../../game/analysis/problem/position';
import type { Question } from '../../game/analysis/question';
import type { Analysis } from '../../game/protocol';

export type Job = Readonly<{ position: Position; question: Question }>;

/** What was possible, and what holds held against it. */
export function answerTo({ position, question }: Job, report?: Report): Analysis {
  const analysed = analyse(position, question, report);
  if (!('answer' in analysed)) return { tooLarge: analysed };
  report?.('holding what is in force against it');
  return { answer: analysed.answer, appraisal: appraise(position, question, analysed) };
}

/** How large the agreement zone is at a moment, with what is in force taken as settled: a tenth of the work of all. */
export type Sizing = Readonly<{ position: Position; sizeOnly: true }>;

/** In packages; null where that is too large to be counted. */
export const Sized = z.strictObject({ packages: z.number().int().nonnegative().nullable() });
export type Sized = z.infer<typeof Sized>;

export function sizeOf({ position }: Sizing): Sized {
  const asked = { within: 'ratifiable', fix: {}, fromHere: true } as const;
  return { packages: canBeAsked(position, asked) ? zoneSizeAt(position, asked) : null };
}
