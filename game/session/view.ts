import type { PartyId } from '../scenario/id';
import { unreachable } from '../unreachable';
import type { Event } from './events';
import type { Placement } from './seat';

/** Whose eyes: the white cell's, a party's, or those of anyone in the room. A tag, so that no party name can equal one. */
export type Viewer = 'control' | 'public' | `party:${PartyId}`;

/** What a placement entitles to. Evaluators read all; observers, and players without a party, what everyone may. */
export function viewerOf({ role, party }: Placement): Viewer {
  switch (role) {
    case 'facilitator':
    case 'evaluator':
      return 'control';
    case 'observer':
    case 'screen':
      return 'public';
    case 'player':
      return party === null ? 'public' : `party:${party}`;
    default:
      return unreachable(role);
  }
}

/** The whole of secrecy: an event is read by its audience and by control. */
export const mayRead = (viewer: Viewer, { audience }: Pick<Event, 'audience'>): boolean =>
  viewer === 'control' ||
  audience === 'everyone' ||
  (viewer.startsWith('party:') && audience.includes(viewer.slice('party:'.length)));

/** A viewer's own gapless log. */
export const viewOf = (viewer: Viewer, log: readonly Event[]): readonly Event[] =>
  log.filter((event) => mayRead(viewer, event));
