import type { Event } from '../../session/events';
import type { LogFault } from './check';

/** The name that an event gives to what it makes. */
function madeBy(event: Event): string | null {
  switch (event.type) {
    case 'message-sent':
      return `message ${event.message}`;
    case 'statement-issued':
      return `statement ${event.statement}`;
    case 'observation-noted':
      return `observation ${event.observation}`;
    case 'moment-added':
      return `moment ${event.moment}`;
    case 'finding-recorded':
      return `finding ${event.finding}`;
    default:
      return null;
  }
}

/** The first event that makes something under a name that something has already. */
export function namedTwice(log: readonly Event[]): LogFault | null {
  const names = new Set<string>();
  for (const [position, event] of log.entries()) {
    const name = madeBy(event);
    if (name !== null && names.has(name)) return { position, problem: `there was a ${name} already` };
    if (name !== null) names.add(name);
  }
  return null;
}
