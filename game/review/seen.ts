import type { Event } from '../session/events';
import { mayRead, type Viewer } from '../session/view';

/** One thing that happened: an event and its position in the whole log, from 1. */
export type Happening = Readonly<{ position: number; event: Event }>;

/** What of the log a viewer could read, each with its place in the whole of it. */
export const seenBy = (log: readonly Event[], viewer: Viewer): readonly Happening[] =>
  log.map((event, index) => ({ position: index + 1, event })).filter(({ event }) => mayRead(viewer, event));

/** Whether this event only tells everyone what the one just before it, as the viewer saw it, brought into force. */
export const announcesAtOnce = (event: Event, before: Event | undefined): boolean =>
  event.type === 'agreement-announced' &&
  before?.type === 'agreement-entered' &&
  before.proposal === event.proposal &&
  before.at === event.at;
