import { Event } from '../session/events';
import type { SeatId } from '../session/seat';
import { idKeys, momentKeys, ofScenario, seatKeys, textsBy, wholeKeys } from './event-keys';
import { namesOfScenario, peopleIn } from './people-in';
import { type Pseudonym, pseudonymsIn } from './pseudonyms';
import { redactor } from './redaction';

type Instead = Readonly<{ seats: ReadonlyMap<SeatId, Pseudonym>; title: string; text(said: string): string }>;

/** What no seat of a log is called. */
const nobody = 'nobody';

const seatOf = ({ seats }: Instead, id: string): string => (id === 'server' ? id : (seats.get(id)?.seat ?? nobody));

/** The key of a moment of the story, in which a seat may be named. */
const momentOf = ({ seats }: Instead, key: string): string =>
  key.replace(/[A-Za-z0-9_-]{4,40}/g, (part) => seats.get(part)?.seat ?? part);

function stringUnder(instead: Instead, key: string, said: string): string {
  if (idKeys.has(key) || wholeKeys.has(key)) return said;
  if (seatKeys.has(key)) return seatOf(instead, said);
  if (momentKeys.has(key)) return momentOf(instead, said);
  return key === 'owner' ? '[owner]' : instead.text(said);
}

/** A part of an event under its key. What is not known to be anything else is a text, and redacted. */
function partUnder(instead: Instead, key: string, part: unknown): unknown {
  if (typeof part === 'string') return stringUnder(instead, key, part);
  if (wholeKeys.has(key) || part === null || typeof part !== 'object') return part;
  return Array.isArray(part) ? part.map((each) => partUnder(instead, key, each)) : entriesUnder(instead, key, part);
}

const entriesUnder = (instead: Instead, key: string, entries: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entries).map(([name, inner]: [string, unknown]) => {
      const isText = textsBy.has(key) && typeof inner === 'string';
      return [name, partUnder(instead, isText ? 'text' : name, inner)];
    }),
  );

/** What a field of its own calls a session or a person. */
function called({ seats, title }: Instead, event: Event) {
  switch (event.type) {
    case 'session-opened':
    case 'session-forked':
      return { title, table: null };
    case 'seat-claimed':
    case 'chair-kept':
      return { name: seats.get(event.seat)?.name ?? nobody };
    default:
      return {};
  }
}

/** What stands instead of a name may be longer, and a text too long for its place then: it is cut to the length it had. */
function redacted(event: Event, instead: Instead): Event {
  if (ofScenario.has(event.type)) return { ...event, by: seatOf(instead, event.by) };
  const made = (by: Instead) => ({ ...entriesUnder(by, '', event), ...called(by, event) });
  const whole = Event.safeParse(made(instead));
  if (whole.success) return whole.data;
  return Event.parse(made({ ...instead, text: (said) => instead.text(said).slice(0, said.length).trim() }));
}

/**
 * A log without its people: every seat has a pseudonym and another id, the same in every event; in all that was written
 * names are redacted, of those who sat at the table or were expected there and of `others`; and the titles that a host gave
 * are those of the scenario. A log that is pseudonymised already stays as it is.
 */
export function pseudonymised(log: readonly Event[], others: readonly string[] = []): readonly Event[] {
  const seats = pseudonymsIn(log);
  const people = [...peopleIn(log, seats), ...others.map((name) => ({ name, as: null }))];
  const text = redactor(people, namesOfScenario(log));
  const title = log.find((event) => event.type === 'scenario-adopted')?.scenario.title ?? '';
  return log.map((event) => redacted(event, { seats, title, text }));
}
