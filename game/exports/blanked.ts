import type { Event } from '../session/events';

/** An event without what opens something: of a link, a join code or an exercise nothing leaves, in a full export either. */
export function blanked(event: Event): Event {
  switch (event.type) {
    case 'link-issued':
      return { ...event, secretHash: '' };
    case 'join-code-issued':
      return { ...event, exercise: '', code: '' };
    case 'join-code-shown':
      return { ...event, code: '' };
    default:
      return event;
  }
}
