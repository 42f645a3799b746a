import type { Event } from '../session/events';
import type { SeatId } from '../session/seat';
import type { Pseudonym } from './pseudonyms';
import type { Named } from './redaction';

/** Seats that are nobody's, and whose names are those of things. */
const ofNobody = (log: readonly Event[]): ReadonlySet<SeatId> =>
  new Set(
    log.flatMap((event) =>
      event.type === 'seat-opened' && (event.bot || event.role === 'screen') ? [event.seat] : [],
    ),
  );

/** Everyone a log names as sitting somewhere or as expected there. A pseudonym is no name. */
export function peopleIn(log: readonly Event[], pseudonyms: ReadonlyMap<SeatId, Pseudonym>): readonly Named[] {
  const nobodys = ofNobody(log);
  return log.flatMap((event) => {
    if (event.type !== 'seat-claimed' && event.type !== 'chair-kept') return [];
    const as = pseudonyms.get(event.seat)?.name ?? null;
    return nobodys.has(event.seat) || event.name === as ? [] : [{ name: event.name, as }];
  });
}

/** What the scenario calls things: a party is named in every message, and a player may be called the same. */
export function namesOfScenario(log: readonly Event[]): readonly string[] {
  const scenario = log.find((event) => event.type === 'scenario-adopted')?.scenario;
  if (!scenario) return [];
  const { title, parties, issues, held, instruments, gates, rounds } = scenario;
  return [
    title,
    ...parties.flatMap(({ name, letters }) => [name, letters]),
    ...[...issues, ...held].flatMap(({ name, options }) => [name, ...options.map((option) => option.name)]),
    ...[...instruments, ...gates].map(({ name }) => name),
    ...rounds.flatMap(({ name, phases }) => [name, ...phases.map((phase) => phase.name)]),
  ];
}
