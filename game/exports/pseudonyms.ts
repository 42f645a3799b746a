import type { Event } from '../session/events';
import type { Placement, SeatId } from '../session/seat';

/** A seat as an export calls it: `seat` instead of its id, `name` instead of whoever sat there. */
export type Pseudonym = Readonly<{ seat: SeatId; name: string }>;

type Chair = Placement & { bot: boolean };

const roles = {
  facilitator: 'Control',
  evaluator: 'Evaluator',
  observer: 'Observer',
  screen: 'Screen',
  player: 'Player',
} as const;

/** Where everybody sat last; who was in a delegation once is counted to it, whatever became of them. */
function chairsIn(log: readonly Event[]): ReadonlyMap<SeatId, Chair> {
  const chairs = new Map<SeatId, Chair>();
  for (const event of log) {
    if (event.type === 'seat-opened') chairs.set(event.seat, { role: event.role, party: event.party, bot: event.bot });
    if (event.type === 'seat-placed') {
      const before = chairs.get(event.seat);
      if (before) chairs.set(event.seat, { ...before, role: event.role, party: event.party ?? before.party });
    }
  }
  return chairs;
}

/**
 * For every seat of a log a pseudonym that tells the delegation or the role, and a number in the order in which the seats
 * were opened: “Ukraine 1”, “Control 1”, “Europe bot”. The pseudonyms of a log that has them already are the same again.
 */
export function pseudonymsIn(log: readonly Event[]): ReadonlyMap<SeatId, Pseudonym> {
  const parties = log.find((event) => event.type === 'scenario-adopted')?.scenario.parties ?? [];
  const counts = new Map<string, number>();
  const next = (of: string): number => {
    counts.set(of, (counts.get(of) ?? 0) + 1);
    return counts.get(of) ?? 1;
  };
  const nameOf = ({ role, party, bot }: Chair): string => {
    const delegation = parties.find(({ id }) => id === party)?.name ?? party;
    if (!bot) return numbered(delegation ?? roles[role], next);
    const name = `${delegation ?? roles[role]} bot`;
    const number = next(name);
    return number === 1 ? name : `${name} ${number}`;
  };
  return new Map(
    [...chairsIn(log)].map(([seat, chair], index) => [seat, { seat: `seat-${index + 1}`, name: nameOf(chair) }]),
  );
}

const numbered = (of: string, next: (of: string) => number): string => `${of} ${next(of)}`;
