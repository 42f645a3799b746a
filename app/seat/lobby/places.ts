import type { Placement } from '../../../game/session/seat';
import type { Seat, State } from '../../../game/session/state';

export type Place = Placement & { name: string };

/** Where a facilitator may move somebody to: everywhere but where they are. */
export const placesFor = (state: State, seat: Seat): readonly Place[] =>
  [
    ...(state.scenario?.parties.map(({ id, name }): Place => ({ role: 'player', party: id, name })) ?? []),
    { role: 'player', party: null, name: 'no delegation' } as const,
    { role: 'observer', party: null, name: 'the observers' } as const,
    { role: 'evaluator', party: null, name: 'the evaluators' } as const,
    { role: 'facilitator', party: null, name: 'the control room' } as const,
  ].filter(({ role, party }) => role !== seat.role || party !== seat.party);
