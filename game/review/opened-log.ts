import type { Event } from '../session/events';
import { mayRead, type Viewer } from '../session/view';
import { asShared } from './as-shared';

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
  'draft-edited',
  'draft-replaced',
  'draft-restored',
];

/** Of what was opened to everyone, the widest. */
const openedTo = (log: readonly Event[]) => log.findLast((event) => event.type === 'review-opened');

const unheard = /^(?:promise-broken|long-silence):/;

/** The story without the moments that are found in what was said, where a reader has not heard it. */
function storyHeard(event: Event, heard: ReadonlySet<string>): readonly Event[] {
  const isHeard = (moment: string) => !unheard.test(moment) || heard.has(moment);
  if (event.type === 'moment-edited') return isHeard(event.moment) ? [event] : [];
  return event.type === 'story-ordered' ? [{ ...event, moments: event.moments.filter(isHeard) }] : [event];
}

/** The keys of moments that are about a message, for all that a log holds. */
const promisesIn = (log: readonly Event[]): ReadonlySet<string> =>
  new Set(log.flatMap((event) => (event.type === 'message-sent' ? [`promise-broken:${event.message}`] : [])));

/**
 * [LC11] The whole log as whoever looks may read it once it is open: control all of it, everybody else all but why people
 * were removed, and as it was opened, what was said where they were not, and what the white cell noted; that and its story
 * as they stood when they were opened. A position that a reader names counts the events of the log that this reader was given.
 */
export function openedLog(viewer: Viewer, log: readonly Event[]): readonly Event[] {
  if (viewer === 'control') return log;
  const opened = openedTo(log);
  const kept = new Set([...ofPersons, ...(opened?.notes ? [] : notes), ...(opened?.talk ? [] : privateTalk)]);
  const read = asShared(log).filter((event) => !kept.has(event.type) || mayRead(viewer, event));
  if (opened?.talk) return read;
  const heard = promisesIn(read);
  return read.flatMap((event) => storyHeard(event, heard));
}
