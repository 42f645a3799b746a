import type { Report } from '../../game/analysis/analyse';
import { analyse } from '../../game/analysis/analyse';
import { appraise } from '../../game/analysis/appraise';
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
