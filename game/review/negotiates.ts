import type { Event } from '../session/events';

/** What delegations do that turns a negotiation, what they only say to each other left out. */
export const negotiates = [
  'statement-issued',
  'commitment-marked',
  'commitment-judged',
  'proposal-tabled',
  'proposal-amended',
  'proposal-withdrawn',
  'proposal-declined',
  'proposal-signed',
  'red-line-crossed',
  'signature-withdrawn',
  'agreement-entered',
] as const satisfies readonly Event['type'][];
