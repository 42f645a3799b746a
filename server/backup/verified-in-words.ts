import type { Verified } from './verify-logs';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What was looked at, and what of it does not hold. */
export function verifiedInWords({ sessions, events, faults }: Verified): readonly string[] {
  const looked = `${counted(sessions, 'session')} with ${counted(events, 'event')} were read, folded and compared`;
  if (faults.length === 0) return [`${looked}: all of it holds.`];
  return [
    `${looked}. ${counted(faults.length, 'session')} of them ${faults.length === 1 ? 'does' : 'do'} not hold:`,
    ...faults.map(({ session, reason }) => `  ${session}: ${reason}`),
  ];
}
