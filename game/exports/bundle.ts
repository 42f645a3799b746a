import { z } from 'zod';
import { Id } from '../scenario/id';
import { Event } from '../session/events';

/** What such a file calls itself in its first line. */
export const bundleFormat = 'parley-session';

/** Raised when a reader of the version before could no longer read it. */
export const bundleVersion = 1;

/** SHA-256 in hex. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Which release of Parley wrote a file, as `package.json` has it, and the version of its protocol. */
export const WrittenBy = z.strictObject({ parley: z.string().max(40), protocol: z.number().int().nonnegative() });
export type WrittenBy = z.infer<typeof WrittenBy>;

/**
 * What the chain begins with: all that a file says besides its events, but for who wrote it, so that a later release
 * writes the same chain for the same session.
 */
export const BundleSubject = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  /** Whether persons have pseudonyms and their names are taken out of the texts. */
  pseudonymised: z.boolean(),
  /** Whether it is the whole log, or what of it an opened review shows to everyone. */
  whole: z.boolean(),
  /** As the log has them: `null` where it has none. `hash` is of the scenario's file, as `scenario-hashed` says. */
  scenario: z.strictObject({ id: Id.nullable(), title: z.string(), hash: z.string().nullable() }),
});
export type BundleSubject = z.infer<typeof BundleSubject>;

/** Everything but the events. `start` is the hash that the chain begins with. */
export const BundleHead = BundleSubject.extend({ writtenBy: WrittenBy, start: Hash });
export type BundleHead = z.infer<typeof BundleHead>;

const Entry = z.strictObject({ event: Event, chain: Hash });

/** Before anything is known of the event: it may be damaged, or of a type that only another release knows. */
export const BundleEntry = z.strictObject({ event: z.unknown(), chain: Hash });
export type BundleEntry = z.infer<typeof BundleEntry>;

/**
 * A session in one file that another installation reads: its log, the scenario in it, from the first event to the last.
 *
 * - The same log gives the same bytes: nothing says when the file was written or what the session is called in a store.
 * - What opens something is blank, in a full file too: `secretHash`, join codes and the exercise are `''`.
 * - `chain` of an event is SHA-256, in hex, of the chain before it, a line feed, and the event as canonical JSON
 *   (`canonical-json.ts`). The chain before the first event is `start`: SHA-256 of the `BundleSubject` as canonical JSON.
 *   So the first event whose chain is wrong is the first that was changed, put in, taken out or moved. It guards against
 *   accidents and careless editing; whoever means to deceive can make it anew.
 * - Events of one command have the same time, and no two commands share one [LG4].
 *
 * A reader that wants to say where a file is wrong reads `BundleHead` without its log and each `BundleEntry` before this.
 */
export const Bundle = BundleHead.extend({ log: z.array(Entry).min(1) });
export type Bundle = z.infer<typeof Bundle>;
