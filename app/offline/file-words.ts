import type { OfflineReview } from '../../game/protocol/review';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** What a file says of itself: which Parley wrote it, when the session ended, and whose names stand in it. */
export function fileWords({ version, pseudonymised, review: { events } }: OfflineReview): string {
  const closed = events.findLast(({ type }) => type === 'session-closed');
  const ended = closed ? `The session ended on ${day.format(closed.at)}.` : 'The session had not ended.';
  const names = pseudonymised ? 'The names of people are made up.' : 'The names of people are their own.';
  return `A file of Parley ${version}. ${ended} ${names}`;
}
