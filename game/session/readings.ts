import type { PartyId } from '../scenario/id';
import type { Inject } from '../scenario/inject';
import { type Releasing, releasedAs } from './decide/release';
import type { Event } from './events';
import { mayRead, type Viewer } from './view';

/** What one reader gets of an inject. `party` null: whoever has none, observers and the projector. */
export type Reading = Readonly<{ party: PartyId | null; events: readonly Event[] }>;

/** What each reader gets if an inject turns out in one way. `turn` null: it has but one. */
export type Turning = Readonly<{ turn: number | null; events: readonly Event[]; readings: readonly Reading[] }>;

const viewerOf = (party: PartyId | null): Viewer => (party === null ? 'public' : `party:${party}`);

/** The same events as each of the parties reads them, and after them whoever has no party. */
export const readingsOf = (parties: readonly Readonly<{ id: PartyId }>[], events: readonly Event[]) =>
  [...parties.map(({ id }) => id), null].map(
    (party): Reading => ({ party, events: events.filter((event) => mayRead(viewerOf(party), event)) }),
  );

/** [IN1, IN6] What everyone would read if an inject were released by hand now, for each way in which it may turn out. */
export function turningsOf(playing: Releasing, inject: Inject): readonly Turning[] {
  const turns = inject.turns?.map((_, index) => index) ?? [null];
  return turns.map((turn) => {
    const events = releasedAs(playing, inject, { cause: 'by-hand', evidence: null, turn });
    return { turn, events, readings: readingsOf(playing.scenario.parties, events) };
  });
}
