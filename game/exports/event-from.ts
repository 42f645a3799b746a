import { z } from 'zod';
import { Event } from '../session/events';
import { complaint } from './complaint';
import { isNewer } from './is-newer';

/** Every type of event that this release knows. */
const types: ReadonlySet<string> = new Set(Event.options.map(({ shape }) => shape.type.value));

const Typed = z.looseObject({ type: z.string().max(60) });

/** Who wrote an event, and who reads it: releases of Parley; null for a log from before they were noted. */
export type Releases = Readonly<{ writtenBy: string | null; here: string }>;

/** The type that something says it has; null where it says none. */
export const typeOf = (given: unknown): string | null => Typed.safeParse(given).data?.type ?? null;

function unknownType({ writtenBy, here }: Releases): string {
  const wrote = writtenBy === null ? 'another release of Parley' : `Parley ${writtenBy}`;
  if (writtenBy !== null && !isNewer(writtenBy, here))
    return `Parley ${here} knows no such event, and it says that ${wrote} wrote it, which knew none either.`;
  const need = writtenBy === null ? 'a later release' : `${writtenBy} or later`;
  return `${wrote} wrote it, and this is Parley ${here}, which does not know such an event. Update this server to ${need}.`;
}

function wrongShape(error: z.ZodError, { writtenBy, here }: Releases): string {
  const newer = writtenBy !== null && isNewer(writtenBy, here);
  const todo = newer ? ` Parley ${writtenBy} wrote it, and this is Parley ${here}: update this server.` : '';
  return `${complaint(error)}${todo}`;
}

/** An event as this release understands it, or why it does not, with what to do. */
export function eventFrom(
  given: unknown,
  releases: Releases,
): Readonly<{ ok: true; event: Event } | { ok: false; reason: string }> {
  const event = Event.safeParse(given);
  if (event.success) return { ok: true, event: event.data };
  const type = typeOf(given);
  const unknown = type !== null && !types.has(type);
  return { ok: false, reason: unknown ? unknownType(releases) : wrongShape(event.error, releases) };
}
