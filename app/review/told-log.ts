import type { ReviewLog } from '../../game/protocol/review';
import { lastUntold, withTexts } from '../../game/review/texts';
import type { ReviewSource } from './source';

/** The log with what was said in it. Null where that cannot be read now, or is another log's by now. */
export async function toldLog(source: ReviewSource, log: ReviewLog): Promise<ReviewLog | null> {
  const until = lastUntold(log.events);
  const answer = until === null ? null : await source.texts?.(until);
  if (!answer?.ok || answer.value.full !== log.full || answer.value.viewer !== log.viewer) return null;
  const events = withTexts(log.events, answer.value.texts);
  return events && { ...log, events: [...events], textsLater: false };
}
