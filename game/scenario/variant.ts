import { z } from 'zod';
import { byParty, line } from './fields';
import { Id, Terms } from './id';

/**
 * The scenario with some issues held at stated options. The first variant is what a host is offered first. What is held
 * may be worth more or less than nothing at all: `reservation` then takes the place of the parties' own values, and every
 * mandate is harder or easier by the same points as without it.
 */
export const Variant = z.strictObject({
  id: Id,
  name: line(60),
  summary: line(300),
  hold: Terms,
  reservation: byParty.optional(),
});

/** A set of instructions: the reservation values of all parties, easier or harder than those of the party list. */
export const Mandate = z.strictObject({ id: Id, name: line(60), reservation: byParty });
