import type { SeatId } from '../../../../game/session/seat';
import type { Seat, State } from '../../../../game/session/state';

/** Through whose eyes, and when: when so many events had happened, or null for now. */
export type Look = Readonly<{ seat: SeatId; position: number | null }>;

/** Whoever may be looked through: people who took a chair, also if they have left it since. Not the screen, nor oneself. */
export const lookable = ({ seats }: Pick<State, 'seats'>, own: SeatId): readonly Seat[] =>
  Object.values(seats).filter(({ id, name, role }) => id !== own && name !== null && role !== 'screen');
