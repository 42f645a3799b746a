import { phaseAt } from '../../game/session/phases';
import { titleTime } from './clock-words';
import type { Room } from './room';
import { nameOf, partyOf } from './seating';

/** Whose page this is: "Ukraine, Guarantees". */
export function seatTitle({ seat, state }: Pick<Room, 'seat' | 'state'>): string {
  const own = seat === null ? undefined : state.seats[seat];
  return own ? `${partyOf(state, own.party)?.name ?? nameOf(own)}, ${state.title}` : '';
}

/** "07:42 · Private talks · Ukraine, Guarantees": what a tab among many has to say. */
export function titleAt(room: Pick<Room, 'seat' | 'state'>, now: number): string {
  const { state } = room;
  const playing = state.stage === 'playing' && state.scenario !== null;
  const phase = playing && state.scenario ? phaseAt(state.scenario, state.phase)?.phase.name : undefined;
  const words = [playing ? titleTime(state.clock, now) : '', phase ?? '', seatTitle(room)];
  return words.filter((word) => word !== '').join(' · ');
}
