import type { Event } from '../../game/session/events';
import { release } from '../release';

/** The events of one command as rows, from position `first` on. */
export const eventRows = (session: string, first: number, commandId: string, events: readonly Event[]) =>
  events.map((event, part) => ({
    session,
    position: first + part,
    commandId,
    part,
    at: event.at,
    type: event.type,
    body: event,
    writtenBy: release.parley,
  }));
