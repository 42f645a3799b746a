import type { Event } from './events';

/** The hash of the scenario's file. In logs from before `scenario-hashed`, it came with the scenario itself. */
export function scenarioHashIn(log: readonly Event[]): string | null {
  const hashed = log.find((event) => event.type === 'scenario-hashed');
  return hashed?.hash ?? log.find((event) => event.type === 'scenario-adopted')?.hash ?? null;
}
