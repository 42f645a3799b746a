import type { Event } from '../session/events';
import { evolve } from '../session/evolve';
import { initial, type State } from '../session/state';
import { mayRead, type Viewer } from '../session/view';

/** What `viewer` knew when `position` events of the log had happened. */
export type Moments = (viewer: Viewer, position: number) => State;

type Held = Readonly<{ position: number; state: State }>;

/** A state is kept at every so many events: folding 5,000 anew took 19 ms, too long to drag backwards through. */
const stride = 250;

/** The state at any moment of a log, through any eyes: folded on from the nearest moment before it that is held. */
export function momentsOf(log: readonly Event[]): Moments {
  const kept = new Map<Viewer, readonly Held[]>();
  const last = new Map<Viewer, Held>();

  function step(viewer: Viewer, held: Held): Held {
    const event = log[held.position];
    const position = held.position + 1;
    const state = event && mayRead(viewer, event) ? evolve(held.state, event) : held.state;
    const known = kept.get(viewer) ?? [];
    if (position % stride === 0 && known.length < position / stride) kept.set(viewer, [...known, { position, state }]);
    return { position, state };
  }

  return (viewer, position) => {
    const before = kept.get(viewer)?.findLast((each) => each.position <= position) ?? { position: 0, state: initial };
    const near = last.get(viewer);
    let held = near && near.position <= position && near.position > before.position ? near : before;
    while (held.position < position) held = step(viewer, held);
    last.set(viewer, held);
    return held.state;
  };
}
