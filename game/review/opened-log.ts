import type { Event } from '../session/events';
import { mayRead, type Viewer } from '../session/view';

/** What the white cell says to itself of persons: their names would stand beside it on the wall. */
const ofPersons: readonly Event['type'][] = ['removal-explained'];

/** What it notes of the session and makes of it, which it may share. */
const notes: readonly Event['type'][] = [
  'observation-noted',
  'observation-edited',
  'observation-struck',
  'finding-recorded',
  'finding-edited',
  'finding-struck',
];

/** What was said in private, and what a delegation wrote down for itself. */
const privateTalk: readonly Event['type'][] = [
  'message-sent',
  'commitment-marked',
  'commitment-unmarked',
  'commitment-judged',
  'rationale-recorded',
  'guess-noted',
];

/** Of what was opened to everyone, the widest. */
const openedTo = (log: readonly Event[]) => log.findLast((event) => event.type === 'review-opened');

/**
 * [LC11] The whole log as whoever looks may read it once it is open: control all of it, everybody else all but why people
 * were removed, and as it was opened, what was said where they were not, and what the white cell noted. A position that a
 * reader names counts the events of the log that this reader was given.
 */
export function openedLog(viewer: Viewer, log: readonly Event[]): readonly Event[] {
  if (viewer === 'control') return log;
  const opened = openedTo(log);
  const kept = new Set([...ofPersons, ...(opened?.notes ? [] : notes), ...(opened?.talk ? [] : privateTalk)]);
  return log.filter((event) => !kept.has(event.type) || mayRead(viewer, event));
}
