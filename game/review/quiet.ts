import type { PartyId } from '../scenario/id';
import type { Event } from '../session/events';
import type { SeatId } from '../session/seat';
import { silenceIn } from '../session/silence';
import type { State } from '../session/state';
import { elapsed, pausesOf } from './pauses';

/** When somebody spoke last and did anything last, in ms since 1970; null for never. */
type Heard = Readonly<{ spoke: number | null; acted: number | null; quiet: boolean }>;
type QuietSeat = Heard & Readonly<{ seat: SeatId; name: string; bot: boolean }>;
export type QuietParty = Heard & Readonly<{ party: PartyId; members: readonly QuietSeat[] }>;

const latest = (times: readonly (number | null)[]): number | null =>
  times.reduce((last, at) => (at === null || (last !== null && last > at) ? last : at), null);

/**
 * Delegation by delegation and person by person: who spoke last when, and who has been silent for too long of this phase.
 * `log` is control's, `now` in ms since 1970. Chairs that nobody has taken are nobody's silence, nor is a bot's.
 */
export function quietOf(state: State, log: readonly Event[], now: number): readonly QuietParty[] {
  const { scenario, clock, activity } = state;
  const most = silenceIn(state);
  const pauses = pausesOf(log);
  const isQuiet = (spoke: number | null): boolean =>
    most !== null && clock !== null && elapsed(pauses, Math.max(clock.startedAt, spoke ?? 0), now) > most;

  return (scenario?.parties ?? []).map(({ id: party }) => {
    const seats = Object.values(state.seats).filter((seat) => !seat.removed && seat.party === party);
    const members = seats.flatMap(({ id, name, bot }): QuietSeat[] => {
      if (name === null) return [];
      const spoke = activity[id]?.spoke ?? null;
      return [{ seat: id, name, bot, spoke, acted: activity[id]?.acted ?? null, quiet: !bot && isQuiet(spoke) }];
    });
    const spoke = latest(members.map((each) => each.spoke));
    const acted = latest(members.map((each) => each.acted));
    return { party, members, spoke, acted, quiet: members.some(({ bot }) => !bot) && isQuiet(spoke) };
  });
}
