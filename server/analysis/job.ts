import { z } from 'zod';
import { canBeAsked, zoneSizeAt } from '../../game/analysis/in-part';
import type { Position } from '../../game/analysis/problem/position';
import type { Question } from '../../game/analysis/question';
import { playOn } from '../../game/bots/play-out';
import { figuresOf, type ReviewFigures } from '../../game/review/figures';
import { positionOf } from '../../game/review/position-of';
import { possibleAt } from '../../game/review/possible-at';
import { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';

export type Job = Readonly<{ position: Position; question: Question }>;

/** How large the agreement zone is at a moment, with what is in force taken as settled: a tenth of the work of all. */
export type Sizing = Readonly<{ position: Position; sizeOnly: true }>;

/** In packages; null where that is too large to be counted. */
export const Sized = z.strictObject({ packages: z.number().int().nonnegative().nullable() });
export type Sized = z.infer<typeof Sized>;

export function sizeOf({ position }: Sizing): Sized {
  const asked = { within: 'ratifiable', fix: {}, fromHere: true } as const;
  return { packages: canBeAsked(position, asked) ? zoneSizeAt(position, asked) : null };
}

/** What takes long to find of a whole log. A session's log only grows, so that its length says which it is. */
export type Figuring = Readonly<{ session: string; log: readonly Event[] }>;
export const keyOfFiguring = ({ session, log }: Figuring): string => `${session} ${log.length}`;

export function figuresFrom({ log }: Figuring): ReviewFigures {
  const last = positionOf(replay(log));
  return figuresOf(log, last && possibleAt(last));
}

/** A session in which bots lead everybody, to be played on from the end of its log. */
export type Playing = Readonly<{ past: readonly Event[] }>;

/** All that happened from there to its end. */
export const Played = z.strictObject({ events: z.array(Event) });
export type Played = z.infer<typeof Played>;

export function playedOn({ past }: Playing): Played {
  const { steps, state, refused } = playOn(past);
  if (refused.length || state.stage !== 'closed') throw new Error(`bots did not come to an end: ${refused.join(', ')}`);
  return { events: steps.flatMap(({ events }) => [...events]) };
}

/** What a thread can be given to do. */
export type Work = Job | Sizing | Figuring | Playing;
