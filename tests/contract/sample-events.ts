import type { Event, EventOf } from '../../game/session/events';

export const message = (text: string, at = 1_795_000_000_000): EventOf<'message-sent'> => ({
  type: 'message-sent',
  audience: ['north', 'south'],
  at,
  by: 'seat-of-north',
  message: 'm1',
  from: 'north',
  to: ['south'],
  text,
});

export const messages = (...texts: string[]): readonly Event[] => texts.map((text) => message(text));

/** The start of a session, as far as it concerns its exercise. */
export const opening = (exercise: string, code: string): readonly Event[] => [
  {
    type: 'session-opened',
    audience: 'everyone',
    at: 1_795_000_000_000,
    by: 'server',
    title: 'A test',
    pace: { id: 'test', name: 'Test', factor: 1 },
    clock: 'automatic',
    table: null,
    timetable: null,
    startsAt: null,
    absence: null,
    seating: null,
    alone: false,
  },
  { type: 'join-code-issued', audience: [], at: 1_795_000_000_000, by: 'server', exercise, code },
];
