/** Changes what is written somewhere, at once. */
type Change<Written> = (next: (now: Written) => Written) => void;

/**
 * What is sent leaves its field when it enters the outbox, so that a reload never finds it in both. Refused, it goes back,
 * unless something else stands there by now: then this answers false, and the page shows it elsewhere.
 */
export function putBack<Written>(change: Change<Written>, said: Written, isFree: (now: Written) => boolean): boolean {
  let free = false;
  change((now) => {
    free = isFree(now);
    return free ? said : now;
  });
  return free;
}
