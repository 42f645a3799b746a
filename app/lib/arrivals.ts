import type { PublicScenario } from '../../game/scenario/readers';
import type { Seat, State } from '../../game/session/state';
import { isPerson, membersOf, present } from './seating';

type Party = PublicScenario['parties'][number];
/** Whether somebody's page is connected, and whether they have said that they are here since it was last asked. */
type Arrived = Readonly<{ seat: Seat; here: boolean; confirmed: boolean }>;
/** `bot`: whether a bot sits there, which is nobody to wait for and leaves no delegation empty. */
type Delegation = Readonly<{ party: Party; people: readonly Arrived[]; bot: boolean }>;

/** Who has come, by delegation; `waiting` have chosen none yet. Players with a name only: an empty chair is nobody, and a bot is no person. */
export type Arrivals = Readonly<{
  delegations: readonly Delegation[];
  waiting: readonly Arrived[];
  here: number;
  people: number;
  confirmed: number;
}>;

export function arrivalsOf(state: State, online: ReadonlySet<string>): Arrivals {
  const arrived = (seats: readonly Seat[]) => seats.flatMap((seat) => arrivalOf(state, seat, online));
  const delegations = (state.scenario?.parties ?? []).map((party) => ({
    party,
    people: arrived(membersOf(state, party.id)),
    bot: membersOf(state, party.id).some(({ bot }) => bot),
  }));
  const waiting = arrived(present(state).filter(({ role, party }) => role === 'player' && party === null));
  const all = [...delegations.flatMap(({ people }) => people), ...waiting];
  return {
    delegations,
    waiting,
    here: all.filter(({ here }) => here).length,
    people: all.length,
    confirmed: all.filter(({ confirmed }) => confirmed).length,
  };
}

const arrivalOf = ({ presence }: State, seat: Seat, online: ReadonlySet<string>): readonly Arrived[] =>
  !isPerson(seat)
    ? []
    : [{ seat, here: online.has(seat.id), confirmed: presence.asked && presence.confirmed.includes(seat.id) }];
