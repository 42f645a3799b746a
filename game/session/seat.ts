import { z } from 'zod';
import { Id } from '../scenario/id';

/** One person's place. The server makes it; it is no secret. */
export const SeatId = z.string().regex(/^[A-Za-z0-9_-]{4,40}$/);
export type SeatId = z.infer<typeof SeatId>;

/** `screen`: a projector for the whole room, which reads what everyone may and is nobody's seat. */
export const Role = z.enum(['player', 'facilitator', 'evaluator', 'observer', 'screen']);
export type Role = z.infer<typeof Role>;

/** Where a seat is: a player may wait without a party, nobody else has one. */
export const Placement = z.strictObject({ role: Role, party: Id.nullable() });
export type Placement = z.infer<typeof Placement>;

/** Words on one line: no control characters, which a name has no use for and a database refuses. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u, 'no control characters');

export const PersonName = line(60);
