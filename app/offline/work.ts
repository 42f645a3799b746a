import { answerTo } from '../../game/analysis/answer-to';
import type { Question } from '../../game/analysis/question';
import type { Analysis } from '../../game/protocol/review';
import { figuresOf, type ReviewFigures } from '../../game/review/figures';
import { positionOf } from '../../game/review/position-of';
import { possibleAt } from '../../game/review/possible-at';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';

/** What takes too long for a page to wait: what was possible at the end of a log, or the figures of all of it. */
export type Work =
  | Readonly<{ asked: 'analysis'; log: readonly Event[]; question: Question }>
  | Readonly<{ asked: 'figures'; log: readonly Event[] }>;

/** Null where the log has not come to the briefs. */
export function done(work: Work): Analysis | ReviewFigures | null {
  const position = positionOf(replay(work.log));
  if (!position) return null;
  if (work.asked === 'figures')
    return figuresOf(
      work.log,
      possibleAt(position, () => {}),
    );
  return answerTo({ position, question: work.question });
}
