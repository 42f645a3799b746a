import type { Event } from '../../session/events';

/**
 * What tells a session from every other and is the same in each of its exports, whole or not, pseudonymised or not, here
 * and where it was imported: when it was opened, and the seed of its draws.
 */
export function sessionKey(log: readonly Event[]): string {
  const seed = log.find((event) => event.type === 'seed-drawn')?.seed ?? '';
  return `${log[0]?.at ?? 0} ${seed}`;
}
