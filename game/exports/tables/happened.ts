import type { PartyId } from '../../scenario/id';
import type { Event } from '../../session/events';
import { evolve } from '../../session/evolve';
import { phaseAt } from '../../session/phases';
import { initial, type State } from '../../session/state';
import { isoTime } from '../iso-time';
import type { Column } from './table';

/** An event and where it stands in the session: round and phase are null in the lobby and after the close. */
export type Happened<Of extends Event = Event> = Readonly<{
  event: Of;
  /** In the log, from 1. */
  position: number;
  /** Since play began, pauses included; null before. */
  minute: number | null;
  round: number | null;
  phase: string | null;
  /** The delegation of whoever did it, at that moment. */
  party: PartyId | null;
  bot: boolean;
}>;

const inHundredths = (minutes: number): number => Math.round(minutes * 100) / 100;

function placed(event: Event, position: number, state: State, startedAt: number | null): Happened {
  const entry = state.stage === 'playing' && state.scenario ? phaseAt(state.scenario, state.phase) : undefined;
  const seat = state.seats[event.by];
  return {
    event,
    position,
    minute: startedAt === null ? null : inHundredths((event.at - startedAt) / 60_000),
    round: entry ? entry.roundIndex + 1 : null,
    phase: entry?.phase.name ?? null,
    party: seat?.party ?? null,
    bot: seat?.bot ?? false,
  };
}

/** Every event of a log with its place in the session. */
export function happenedIn(log: readonly Event[]): readonly Happened[] {
  let state = initial;
  let startedAt: number | null = null;
  return log.map((event, index) => {
    state = evolve(state, event);
    if (event.type === 'session-started') startedAt ??= event.at;
    return placed(event, index + 1, state, startedAt);
  });
}

/** When and where in the session: the same columns in every table of things that happened. */
export const whenColumns: readonly Column<Happened>[] = [
  { name: 'position', kind: 'integer', meaning: 'Place in the log, from 1', of: ({ position }) => position },
  {
    name: 'time',
    kind: 'time',
    meaning: 'When it happened, by the server’s clock',
    of: ({ event }) => isoTime(event.at),
  },
  {
    name: 'minute',
    kind: 'number',
    unit: 'minutes',
    meaning: 'Time since play began, pauses included; empty before',
    of: ({ minute }) => minute,
  },
  {
    name: 'round',
    kind: 'integer',
    meaning: 'Round, from 1; empty in the lobby and after the close',
    of: ({ round }) => round,
  },
  { name: 'phase', kind: 'text', meaning: 'Phase of the round, as the scenario calls it', of: ({ phase }) => phase },
];

/** Who did it. */
export const whoColumns: readonly Column<Happened>[] = [
  {
    name: 'seat',
    kind: 'id',
    meaning: 'Seat from which it was done (table “seats”); server: by the clock or by rule',
    of: ({ event }) => event.by,
  },
  {
    name: 'party',
    kind: 'id',
    meaning: 'Delegation of that seat at the moment; empty for control, observers and the server',
    of: ({ party }) => party,
  },
  { name: 'bot', kind: 'yes or no', meaning: 'Whether a bot did it', of: ({ bot }) => bot },
];
