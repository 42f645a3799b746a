import type { Placement } from '../../../game/session/seat';
import type { Seat, State } from '../../../game/session/state';
import type { Room } from '../../lib/room';

/** `table`: the session of another table of the exercise. */
export type Place = Placement & { name: string; table?: string };

/** Where a facilitator may move somebody to: everywhere but where they are. */
export const placesFor = (state: State, seat: Seat): readonly Place[] =>
  [
    ...(state.scenario?.parties.map(({ id, name }): Place => ({ role: 'player', party: id, name })) ?? []),
    { role: 'player', party: null, name: 'no delegation' } as const,
    { role: 'observer', party: null, name: 'the observers' } as const,
    { role: 'evaluator', party: null, name: 'the evaluators' } as const,
    { role: 'facilitator', party: null, name: 'the control room' } as const,
  ].filter(({ role, party }) => role !== seat.role || party !== seat.party);

/** The delegations of the other tables, for a player. */
export const placesAtOtherTables = (
  { state, tables, session }: Pick<Room, 'state' | 'tables' | 'session'>,
  { role }: Pick<Seat, 'role'>,
): readonly Place[] =>
  role !== 'player'
    ? []
    : tables
        .filter((table) => table.session !== session)
        .flatMap(({ session: table, name: at }) => [
          ...(state.scenario?.parties ?? []).map(({ id, name }): Place => {
            return { role, party: id, table, name: `${at}: ${name}` };
          }),
          { role, party: null, table, name: `${at}: no delegation` },
        ]);
