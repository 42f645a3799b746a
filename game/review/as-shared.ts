import type { Event } from '../session/events';

type Noted = Extract<Event, { type: `observation-${string}` | `finding-${string}` }>;
type Told = Extract<Event, { type: `moment-${string}` | 'story-ordered' }>;

const isNoted = (event: Event): event is Noted => /^(observation|finding)-/.test(event.type);
const isTold = (event: Event): event is Told => /^(moment-|story-ordered$)/.test(event.type);

const noteOf = (event: Noted): string => ('observation' in event ? event.observation : event.finding);
const momentOf = (event: Told): string => ('moment' in event ? event.moment : '');

/** The last word on each note and finding; null where it was struck out. */
const lastWords = (log: readonly Event[]): ReadonlyMap<string, Noted | null> =>
  new Map(log.filter(isNoted).map((event) => [noteOf(event), event.type.endsWith('-struck') ? null : event]));

/** A note as it was written first, in its last words; every later event about it says no more than that. */
function noteAsShared(event: Noted, last: ReadonlyMap<string, Noted | null>): Event[] {
  const words = last.get(noteOf(event));
  if (event.type === 'observation-noted' && words && 'goals' in words)
    return [{ ...event, text: words.text, goals: words.goals }];
  if (event.type === 'finding-recorded' && words && 'kind' in words) {
    const { kind, category, text, recommendation, owner, due, when } = words;
    return [{ ...event, kind, category, text, recommendation, owner, due, when }];
  }
  return [];
}

/** A moment of the story unless it was taken away, with the last of its edits; of one that is hidden, not in which words. */
function momentAsShared(event: Told, told: readonly Told[]): Event[] {
  const moment = momentOf(event);
  if (told.some((each) => each.type === 'moment-removed' && each.moment === moment)) return [];
  const last = told.findLast((each) => each.type === event.type && momentOf(each) === moment);
  if (event !== last) return [];
  return event.type === 'moment-edited' && event.hidden ? [{ ...event, title: null, text: null }] : [event];
}

/** How many events a log held right before the first that opens so much; none of it while that is shut. */
const before = (log: readonly Event[], opens: (event: Event) => boolean): number => Math.max(0, log.findIndex(opens));

/**
 * A log with what the white cell made of a session as it stood when it was opened to everyone: its notes and findings when
 * they were shared, its story when the review was opened. What it had struck out, taken away, hidden or worded in another way
 * before then was meant for nobody else. What is changed afterwards was read already: it stays, so that no place in the log moves.
 */
export function asShared(log: readonly Event[]): readonly Event[] {
  const [notes, story] = [
    log.slice(
      0,
      before(log, (event) => event.type === 'review-opened' && event.notes),
    ),
    log.slice(
      0,
      before(log, (event) => event.type === 'review-opened'),
    ),
  ];
  const last = lastWords(notes);
  const told = story.filter(isTold);
  return log.flatMap((event, index) => {
    if (index < notes.length && isNoted(event)) return noteAsShared(event, last);
    if (index < story.length && isTold(event)) return momentAsShared(event, told);
    return [event];
  });
}
