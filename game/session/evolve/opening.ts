import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { State } from '../state';

type Opening = EventOf<
  | 'session-opened'
  | 'join-code-issued'
  | 'join-code-shown'
  | 'scenario-adopted'
  | 'brief-issued'
  | 'notes-issued'
  | 'injects-planned'
  | 'seed-drawn'
  | 'scenario-hashed'
>;

const openedWith = (state: State, event: EventOf<'session-opened'>): State => {
  const { title, pace, clock: clockMode, table, timetable, startsAt, absence, seating, alone } = event;
  return { ...state, title, pace, clockMode, setup: { table, timetable, startsAt, absence, seating, alone } };
};

/** What a session begins with. */
export function evolveOpening(state: State, event: Opening): State {
  switch (event.type) {
    case 'session-opened':
      return openedWith(state, event);
    case 'join-code-issued':
      return { ...state, joinCode: event.code };
    case 'join-code-shown':
      return { ...state, joinCode: event.code, joinCodeShown: true };
    case 'scenario-adopted':
      return { ...state, scenario: event.scenario };
    case 'brief-issued':
      return { ...state, briefs: { ...state.briefs, [event.party]: event.brief } };
    case 'notes-issued':
      return { ...state, notes: event.notes };
    case 'injects-planned':
      return {
        ...state,
        injects: Object.fromEntries(
          event.injects.map((inject) => [inject.id, { inject, on: inject.on, status: 'planned' as const }]),
        ),
      };
    case 'seed-drawn':
      return { ...state, seed: event.seed };
    case 'scenario-hashed':
      return state;
    default:
      return unreachable(event);
  }
}
