import type { PartyId } from '../../scenario/id';

/** The rules by which key moments are found, in the order in which they are told first where there are too many. */
export const keyRules = [
  'best-deal-missed',
  'in-force',
  'vote-at-home',
  'zone',
  'first-private-offer',
  'red-line-crossed',
  'promise-broken',
  'concession',
  'last-minute-deal',
  'signatures-voided',
  'signature-withdrawn',
  'inject-answered',
  'long-silence',
] as const;
export type KeyRule = (typeof keyRules)[number];

/**
 * A moment at which a negotiation turned. `key` is made of the rule and of the id or time that it is about, so that what is
 * written about it stays with it. `position` from 1 in the log at hand, `at` in ms since 1970: the event at which one looks
 * to see it. `parties`: whose act it was, or between whom.
 */
export type KeyMoment = Readonly<{
  key: string;
  rule: KeyRule;
  position: number;
  at: number;
  parties: readonly PartyId[];
  title: string;
  text: string;
}>;

/** What a rule finds. `about` tells it from whatever else that rule finds in the same session. */
export type Found = Omit<KeyMoment, 'key' | 'rule'> & Readonly<{ about: string }>;
