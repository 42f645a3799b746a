import type { Event } from '../session/events';
import type { SeatId } from '../session/seat';

/** What was done from a seat, counted: versions tabled or amended, and signatures also where they were taken back. */
export type Acts = Readonly<{
  messages: number;
  statements: number;
  proposals: number;
  declined: number;
  signatures: number;
}>;

export const noActs: Acts = { messages: 0, statements: 0, proposals: 0, declined: 0, signatures: 0 };

const counted: Partial<Record<Event['type'], keyof Acts>> = {
  'message-sent': 'messages',
  'statement-issued': 'statements',
  'proposal-tabled': 'proposals',
  'proposal-amended': 'proposals',
  'proposal-declined': 'declined',
  'proposal-signed': 'signatures',
};

export function actsOfSeats(log: readonly Event[]): ReadonlyMap<SeatId, Acts> {
  const acts = new Map<SeatId, Acts>();
  for (const { type, by } of log) {
    const what = counted[type];
    const before = acts.get(by) ?? noActs;
    if (what) acts.set(by, { ...before, [what]: before[what] + 1 });
  }
  return acts;
}
