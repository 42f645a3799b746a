import { z } from 'zod';
import { line, When } from './fields';
import { Id } from './id';

/** What a question may wait for besides terms: acts of the parties, and what becomes of their agreements. */
const AskedEvent = z.enum([
  'message-sent',
  'statement-issued',
  'commitment-marked',
  'commitment-judged',
  'proposal-tabled',
  'proposal-amended',
  'proposal-declined',
  'proposal-withdrawn',
  'proposal-signed',
  'signature-withdrawn',
  'red-line-crossed',
  'agreement-entered',
  'gate-decided',
  'agreement-ratified',
  'agreement-lapsed',
]);
export type AskedEvent = z.infer<typeof AskedEvent>;

/** `party` put the terms on the table: it tabled them, or an amendment of its own brought them in. */
const Tabled = z.strictObject({ tabled: When, party: Id.optional() });
const InForce = z.strictObject({ inForce: When });

/** `party`: whose act. `to`: a party that heard it alone. `private`: some party did not hear it. */
const Happened = z.strictObject({
  event: AskedEvent,
  party: Id.optional(),
  to: Id.optional(),
  private: z.literal(true).optional(),
});
export type AskedHappening = z.infer<typeof Happened>;

/** A question of the data plan, and what in the log answers it. `goal`: the learning goal it serves, by its number from 1. */
export const Question = z.strictObject({
  id: Id,
  text: line(200),
  goal: z.number().int().min(1).max(12).optional(),
  when: z.union([Tabled, InForce, Happened]),
});
export type Question = z.infer<typeof Question>;

type Narrowing = 'party' | 'to' | 'private';

const act = ['party', 'to', 'private'] as const;

/** How each kind of event may be narrowed down: an agreement is no party's own act, and a statement is read by everyone. */
export const narrowings: Readonly<Record<AskedEvent, readonly Narrowing[]>> = {
  'message-sent': act,
  'statement-issued': ['party'],
  'commitment-marked': act,
  'commitment-judged': act,
  'proposal-tabled': act,
  'proposal-amended': act,
  'proposal-declined': act,
  'proposal-withdrawn': act,
  'proposal-signed': act,
  'signature-withdrawn': act,
  'red-line-crossed': ['party'],
  'agreement-entered': ['private'],
  'gate-decided': ['party'],
  'agreement-ratified': [],
  'agreement-lapsed': [],
};

/** The issues whose options a question is about. */
export const issuesAskedOf = ({ when }: Question): readonly string[] =>
  'event' in when ? [] : Object.keys('tabled' in when ? when.tabled : when.inForce);
