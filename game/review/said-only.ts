import type { Event } from '../session/events';

/** What is only said, or said afterwards: it changes nothing that is possible, agreed or voted on. */
export const saidOnly: ReadonlySet<Event['type']> = new Set([
  'message-sent',
  'statement-issued',
  'review-opened',
  'observation-noted',
  'observation-edited',
  'observation-struck',
  'moment-edited',
  'moment-added',
  'moment-removed',
  'story-ordered',
  'finding-recorded',
  'finding-edited',
  'finding-struck',
  'survey-answered',
]);
