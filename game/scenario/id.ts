import { z } from 'zod';

/** A name that authors choose: lower case, digits, hyphens; never a word every object already has. */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most')
  .refine((id) => !(id in {}), 'another word: this one is reserved');

export type PartyId = string;
export type IssueId = string;
export type OptionId = string;
export type InstrumentId = string;

/** A choice of one option for some issues. A package chooses for all of them. */
export const Terms = z.record(Id, Id);
export type Terms = Readonly<Record<IssueId, OptionId>>;

/** Holds when every issue named has one of the options listed. */
export type Condition = Readonly<Record<IssueId, readonly OptionId[]>>;
