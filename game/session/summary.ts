import { z } from 'zod';
import { SeatId } from './seat';
import { silenceIn } from './silence';
import type { Seat, State } from './state';
import { toAnswer } from './to-answer';

const moment = z.number().int().nullable();

const Person = z.strictObject({
  seat: SeatId,
  name: z.string().nullable(),
  party: z.string().nullable(),
  head: z.boolean(),
  online: z.boolean(),
  /** Noted as gone, by the rule of absence. */
  absent: z.boolean(),
  standsIn: z.boolean(),
  bot: z.boolean(),
  confirmed: z.boolean(),
  /** When they last did anything, and last spoke, in ms since 1970. */
  acted: moment,
  spoke: moment,
});
export type PersonSummary = z.infer<typeof Person>;

/** One table of an exercise at a glance, made of nothing but what its reader may read there. */
export const TableSummary = z.strictObject({
  session: z.string(),
  name: z.string().nullable(),
  stage: z.enum(['lobby', 'playing', 'closed']),
  phase: z.number().int().nonnegative(),
  clock: z
    .strictObject({
      startedAt: z.number().int(),
      deadline: moment,
      remaining: moment,
      paused: z.boolean(),
      overdue: z.boolean(),
      pauseReason: z.string().nullable(),
      waitingFor: SeatId.nullable(),
    })
    .nullable(),
  /** Open ones, and the signatures that they have. */
  proposals: z.number().int(),
  signatures: z.number().int(),
  inForce: z.number().int(),
  /** Words to control that nobody of control has answered yet. */
  toAnswer: z.number().int(),
  /** How long a silence of the phase may be, in ms; null where nobody is to speak to others. */
  silence: z.number().nullable(),
  /** Players only, in the order in which they came. */
  people: z.array(Person),
  tier: z.enum(['no-deal', 'partial', 'settlement']).nullable(),
});
export type TableSummary = z.infer<typeof TableSummary>;

const personOf = (state: State, online: ReadonlySet<SeatId>, seat: Seat): PersonSummary => {
  const { id, name, party, standsInFor, bot } = seat;
  const activity = state.activity[id];
  return {
    ...{ seat: id, name, party, head: party !== null && state.heads[party] === id, online: online.has(id) },
    absent: state.absences[id] !== undefined,
    standsIn: standsInFor !== null,
    bot,
    confirmed: state.presence.confirmed.includes(id),
    acted: activity?.acted ?? null,
    spoke: activity?.spoke ?? null,
  };
};

/** `state` is the fold of the reader's own log; `online` are the seats somebody is connected from. */
export function summaryOf(session: string, state: State, online: ReadonlySet<SeatId>): TableSummary {
  const { setup, stage, phase, clock, tier } = state;
  const open = Object.values(state.proposals).filter(({ status }) => status === 'open');
  return {
    ...{ session, name: setup.table, stage, phase, tier },
    clock: clock && {
      startedAt: clock.startedAt,
      deadline: clock.deadline,
      remaining: clock.remaining,
      paused: clock.paused,
      overdue: clock.overdue,
      pauseReason: clock.pauseReason,
      waitingFor: clock.waitingFor,
    },
    proposals: open.length,
    signatures: open.reduce((sum, { signatures }) => sum + signatures.length, 0),
    inForce: state.agreements.length,
    toAnswer: toAnswer(state).length,
    silence: silenceIn(state),
    people: Object.values(state.seats)
      .filter(({ role, removed }) => role === 'player' && !removed)
      .map((seat) => personOf(state, online, seat)),
  };
}
