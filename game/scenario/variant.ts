import { z } from 'zod';
import { byParty, line } from './fields';
import { Id, Terms } from './id';

/** The scenario with some issues held at stated options. The first variant is what a host is offered first. */
export const Variant = z.strictObject({ id: Id, name: line(60), summary: line(300), hold: Terms });

/** A set of instructions: the reservation values of all parties, easier or harder than those of the party list. */
export const Mandate = z.strictObject({ id: Id, name: line(60), reservation: byParty });
