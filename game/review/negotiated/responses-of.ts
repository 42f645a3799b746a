import type { PartyId } from '../../scenario/id';
import type { Event } from '../../session/events';
import { elapsed, pausesOf } from '../pauses';
import type { Happening } from '../seen';

type About = 'message' | 'proposal';

/** What `to` said or put and `by` has not answered. `asked`: its position in the log, `at`: ms since 1970. */
type Waiting = Readonly<{ about: About; by: PartyId; to: PartyId; asked: number; at: number }>;

/** An answer: its position, and how many ms of running clock it took. */
export type Response = Waiting & Readonly<{ answered: number; took: number }>;

export type Responses = Readonly<{ answers: readonly Response[]; unanswered: readonly Waiting[] }>;

/** What a party does in a room or on a proposal, and to whom it puts something there. */
type Act = Readonly<{ thread: string; about: About; by: PartyId; puts: readonly PartyId[] }>;

const without = (parties: readonly PartyId[], party: PartyId): readonly PartyId[] =>
  parties.filter((each) => each !== party);

/** `tables`: by proposal, who sits at it. A message to everyone asks nobody by name. */
function actOf(event: Event, tables: ReadonlyMap<string, readonly PartyId[]>): Act | null {
  switch (event.type) {
    case 'message-sent': {
      const { from, to } = event;
      if (from === null || typeof to === 'string') return null;
      return { thread: `room ${[from, ...to].sort().join()}`, about: 'message', by: from, puts: to };
    }
    case 'proposal-tabled':
      return { thread: event.proposal, about: 'proposal', by: event.from, puts: event.to };
    case 'proposal-amended': {
      const puts = without(tables.get(event.proposal) ?? [], event.from);
      return { thread: event.proposal, about: 'proposal', by: event.from, puts };
    }
    case 'proposal-signed':
    case 'proposal-declined':
    case 'proposal-withdrawn':
      return { thread: event.proposal, about: 'proposal', by: event.party, puts: [] };
    default:
      return null;
  }
}

/**
 * How long each party took to answer each other, pauses of the clock not counted. A wait begins with a message to named
 * parties, or with a version of a proposal, for everyone it is put to; more of the same from the same party begins no second
 * wait. It ends with the first that the other says in the same room (the same set of parties), or does about the
 * same proposal: amend, sign, decline or withdraw it. What is said to everyone, or to one's own side or control, asks nobody.
 */
export function responsesOf(known: readonly Happening[]): Responses {
  const pauses = pausesOf(known.map(({ event }) => event));
  const tables = new Map<string, readonly PartyId[]>();
  const answers: Response[] = [];
  const open = new Map<string, readonly Waiting[]>();
  for (const { event, position } of known) {
    if (event.type === 'proposal-tabled') tables.set(event.proposal, [event.from, ...event.to]);
    const act = actOf(event, tables);
    if (!act) continue;
    const { thread, about, by, puts } = act;
    const waits = open.get(thread) ?? [];
    for (const wait of waits.filter((each) => each.by === by))
      answers.push({ ...wait, answered: position, took: elapsed(pauses, wait.at, event.at) });
    const left = waits.filter((wait) => wait.by !== by);
    const asked = puts.filter((party) => !left.some((wait) => wait.by === party && wait.to === by));
    open.set(thread, [...left, ...asked.map((party) => ({ about, by: party, to: by, asked: position, at: event.at }))]);
  }
  return { answers, unanswered: [...open.values()].flat().sort((a, b) => a.asked - b.asked) };
}
