import { createHash } from 'node:crypto';
import type { Event, EventOf } from '../../game/session/events';

/** Of contents that are the same, one object, for as long as anybody holds it. */
class HeldOnce<Content extends object> {
  readonly #held = new Map<string, WeakRef<Content>>();
  readonly #gone = new FinalizationRegistry<string>((key) => {
    if (!this.#held.get(key)?.deref()) this.#held.delete(key);
  });

  of(content: Content): Content {
    const key = createHash('sha256').update(JSON.stringify(content)).digest('base64');
    const held = this.#held.get(key)?.deref();
    if (held) return held;
    this.#held.set(key, new WeakRef(content));
    this.#gone.register(content, key);
    return content;
  }
}

const scenarios = new HeldOnce<EventOf<'scenario-adopted'>['scenario']>();
const briefs = new HeldOnce<EventOf<'brief-issued'>['brief']>();
const notes = new HeldOnce<EventOf<'notes-issued'>['notes']>();
const injects = new HeldOnce<EventOf<'injects-planned'>['injects']>();

/** The event with what it has of its scenario as other sessions hold it: that is most of what a session takes in memory. */
export function heldOnce(event: Event): Event {
  switch (event.type) {
    case 'scenario-adopted':
      return { ...event, scenario: scenarios.of(event.scenario) };
    case 'brief-issued':
      return { ...event, brief: briefs.of(event.brief) };
    case 'notes-issued':
      return { ...event, notes: notes.of(event.notes) };
    case 'injects-planned':
      return { ...event, injects: injects.of(event.injects) };
    default:
      return event;
  }
}
