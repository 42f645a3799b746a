import type { EventBatch } from '../../game/protocol/socket';
import type { Event } from '../../game/session/events';

const mostEvents = 200;
/** In characters of JSON: about as many bytes. One event alone may be larger. */
const mostCharacters = 256 * 1024;

/** So few are sent as they are: what a page says is at most 64 KB. */
const few = 4;

const sizes = new WeakMap<Event, number>();

function sizeOf(event: Event): number {
  const size = sizes.get(event) ?? JSON.stringify(event).length;
  sizes.set(event, size);
  return size;
}

/** A viewer's own log from `from` on, in runs that are small enough to send. */
export function batchesOf(view: readonly Event[], from: number): EventBatch[] {
  if (view.length - from <= few) return view.length > from ? [{ from, events: view.slice(from) }] : [];
  const batches: EventBatch[] = [];
  let run: Event[] = [];
  let size = 0;
  for (const [index, event] of view.slice(from).entries()) {
    if (run.length === 0 || run.length === mostEvents || size + sizeOf(event) > mostCharacters) {
      run = [];
      size = 0;
      batches.push({ from: from + index, events: run });
    }
    run.push(event);
    size += sizeOf(event);
  }
  return batches;
}
