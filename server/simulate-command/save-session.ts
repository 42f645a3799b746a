import { playOut } from '../../game/bots/play-out';
import { type Simulation, sessionOf } from '../../game/bots/simulation/simulate';
import type { Command, ServerCommand } from '../../game/session/commands';
import { decide } from '../../game/session/decide';
import type { Event } from '../../game/session/events';
import type { State } from '../../game/session/state';
import { freshJoinCode } from '../http/join-code';
import { freshId, freshSecret, hashOf } from '../secrets';
import type { EventStore } from '../store/event-store';

/** A stored session, and the path of its review with the secret that opens it. */
export type Saved = Readonly<{ number: number; session: string; review: string }>;

/** The seat of whoever runs the session. */
const control = 'control';

/**
 * Plays a session of a simulation once more and stores it as if it had been hosted, in an exercise of its own, with its review open
 * to everyone. Nobody can come into it: it is over.
 */
export async function saveSession(store: EventStore, simulation: Simulation, number: number): Promise<Saved> {
  const { steps, state } = playOut(sessionOf(simulation, number));
  if (state.stage !== 'closed') throw new Error(`session ${number} did not end: it cannot be stored`);
  const secret = freshSecret();
  const session = freshId();
  const own = { exercise: freshId(), code: freshJoinCode() };
  const last = steps.at(-1)?.events.at(-1)?.at ?? 0;
  const commands = [
    ...steps.map(({ events }) => events.map((event) => withOwnCode(event, own))),
    ...afterwards(state, last, hashOf(secret)),
  ];
  let position = 0;
  for (const [index, events] of commands.entries()) {
    const appended = await store.append(session, position, `simulated/${index}`, events);
    if (appended !== 'appended') throw new Error(`session ${number} was not stored: ${appended}`);
    position += events.length;
  }
  return { number, session, review: `/review#${secret}` };
}

/** All sessions of a simulation have one join code while they are played; what is stored needs one that nobody has. */
const withOwnCode = (event: Event, own: Readonly<{ exercise: string; code: string }>): Event =>
  event.type === 'join-code-issued' ? { ...event, ...own } : event;

/** A link that opens, and the review for everyone. */
function afterwards(end: State, last: number, secretHash: string): readonly (readonly Event[])[] {
  const wanted: readonly Readonly<{ by: string; command: Command | ServerCommand }>[] = [
    { by: 'server', command: { type: 'reissue-link', seat: control, secretHash } },
    { by: control, command: { type: 'open-review', talk: true, notes: false } },
  ];
  let state = end;
  return wanted.map(({ by, command }, index) => {
    const decision = decide(state, { command, by, at: last + 1 + index, fresh: freshId() });
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.reason}`);
    state = decision.after;
    return decision.events;
  });
}
