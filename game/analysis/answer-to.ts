import { analyse, type Report } from './analyse';
import { appraise } from './appraise';
import type { Position } from './problem/position';
import type { Answer, Appraisal, Question, TooLarge } from './question';

type Told = Readonly<{ answer: Answer; appraisal: Appraisal }> | Readonly<{ tooLarge: TooLarge }>;

/** What was possible, and what holds held against it; or why that cannot be computed exactly. */
export function answerTo(job: Readonly<{ position: Position; question: Question }>, report?: Report): Told {
  const { position, question } = job;
  const analysed = analyse(position, question, report);
  if (!('answer' in analysed)) return { tooLarge: analysed };
  report?.('holding what is in force against it');
  return { answer: analysed.answer, appraisal: appraise(position, question, analysed) };
}
