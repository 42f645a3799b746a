import type { ReviewLog } from '../../game/protocol/review';
import type { ReviewSource } from './source';

/** What opens more than there was before, or takes some of it back, changes the whole log, not its end alone. */
const changesMore = (before: ReviewLog, tail: ReviewLog): boolean =>
  before.full !== tail.full ||
  (tail.length !== undefined && before.events.length + tail.events.length !== tail.length) ||
  before.viewer !== tail.viewer ||
  tail.events.some(({ type }) => type === 'review-opened' || type === 'seat-placed');

/** The log with what has come since, or all of it; null where nothing has come, and else why it could not be read. */
export async function grownLog(source: ReviewSource, before: ReviewLog | null): Promise<ReviewLog | string | null> {
  const end = await source.log(before?.events.length ?? 0);
  if (!end.ok) return end.message;
  if (!before) return end.value;
  if (changesMore(before, end.value)) {
    const whole = await source.log(0);
    return whole.ok ? whole.value : whole.message;
  }
  if (end.value.events.length === 0) return null;
  return { ...before, ...end.value, events: [...before.events, ...end.value.events] };
}
