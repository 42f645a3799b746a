import type { Event } from '../session/events';

/** From one moment to another, in ms since 1970. */
type Stretch = Readonly<{ from: number; to: number }>;

const runsOrEnds: readonly Event['type'][] = ['clock-resumed', 'phase-started', 'phase-reopened', 'session-closed'];

/** When the clock stood still. A pause that nobody has ended goes on. */
export function pausesOf(log: readonly Event[]): readonly Stretch[] {
  const pauses: Stretch[] = [];
  let since: number | null = null;
  for (const event of log) {
    const { type, at } = event;
    // A phase that one comes back to by undoing stands still if it was left so, and else runs.
    if (type === 'clock-paused' || (type === 'phase-reopened' && event.remaining !== null)) since ??= at;
    else if (since !== null && runsOrEnds.includes(type)) {
      pauses.push({ from: since, to: at });
      since = null;
    }
  }
  return since === null ? pauses : [...pauses, { from: since, to: Number.POSITIVE_INFINITY }];
}

/** How long it was from one moment to another, in ms, pauses not counted. */
export const elapsed = (pauses: readonly Stretch[], from: number, to: number): number =>
  pauses.reduce(
    (left, pause) => left - Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from)),
    Math.max(0, to - from),
  );
