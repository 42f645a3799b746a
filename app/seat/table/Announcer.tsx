import type { Event } from '../../../game/session/events';
import { phaseAt } from '../../../game/session/phases';
import type { Desk } from './desk';
import { roomName, roomOfMessage } from './talk-rooms';
import { instrumentName, partyName } from './words';

function words(event: Event | undefined, { state, scenario, party, seat }: Desk): string {
  if (!event || event.by === seat) return '';
  switch (event.type) {
    case 'message-sent': {
      const room = roomName(scenario, roomOfMessage(scenario, party, event));
      return `New message from ${state.seats[event.by]?.name ?? 'control'}, ${room}`;
    }
    case 'phase-started': {
      const now = phaseAt(scenario, event.phase);
      return now ? `Now: ${now.round.name}, ${now.phase.name}` : '';
    }
    case 'proposal-tabled':
      return `${partyName(scenario, event.from)} tabled a proposal: ${instrumentName(scenario, event.instrument)}`;
    case 'proposal-amended':
      return `${partyName(scenario, event.from)} amended a proposal`;
    case 'agreement-announced':
      return `In force: ${instrumentName(scenario, event.instrument)}`;
    case 'session-closed':
      return 'The session is over';
    default:
      return '';
  }
}

/** Says the newest thing aloud to screen readers, and only that. */
export function Announcer({ desk, log }: Readonly<{ desk: Desk; log: readonly Event[] }>) {
  return (
    <p className="visually-hidden" aria-live="polite">
      {words(log.at(-1), desk)}
    </p>
  );
}
