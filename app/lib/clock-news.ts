import type { Event, EventOf } from '../../game/session/events';
import { phaseAt } from '../../game/session/phases';
import type { State } from '../../game/session/state';
import { pauseWords } from './clock-words';

/** How long what happened to the clock stands beside it, in ms. */
const shownFor = 10_000;

/** A pause, and that time is up, are said aloud by the clock itself: they last. */
type ClockNews = Readonly<{ words: string; saidBy: 'clock' | 'news' }>;

const phaseName = ({ scenario }: State, index: number): string =>
  (scenario && phaseAt(scenario, index)?.phase.name) ?? 'the next phase';

function startWords(event: EventOf<'phase-started'>, state: State, begins: boolean): string {
  const name = phaseName(state, event.phase);
  if (begins) return `The session has begun: ${name}.`;
  if (event.by === 'server') return `Time is up. Now: ${name}.`;
  return state.setup.alone ? `Now: ${name}.` : `The facilitator moved on. Now: ${name}.`;
}

function changeWords({ minutes, by }: EventOf<'clock-adjusted'>): string {
  const span = `${Math.abs(minutes)} ${Math.abs(minutes) === 1 ? 'minute' : 'minutes'}`;
  if (by === 'server') return `${span} more, because a head of delegation is away.`;
  return `${span} ${minutes < 0 ? 'less' : 'more'} in this phase.`;
}

/** What an event did to the clock, in a sentence for everybody; null for what did nothing to it. `begins`: play begins with it. */
function clockEventWords(event: Event, state: State, begins = false): string | null {
  switch (event.type) {
    case 'phase-started':
      return startWords(event, state, begins);
    case 'phase-reopened':
      return `Back to the phase before: ${phaseName(state, event.phase)}.`;
    case 'phase-overdue':
      return state.setup.alone
        ? 'Time is up. Go on when you are ready.'
        : 'Time is up. The facilitator moves on when ready.';
    case 'clock-paused':
      return pauseWords({ pauseReason: event.reason, waitingFor: event.waitingFor }, state);
    case 'clock-resumed':
      return 'The clock runs again.';
    case 'clock-adjusted':
      return changeWords(event);
    case 'session-closed':
      return 'The session is over.';
    default:
      return null;
  }
}

const beganAt = (log: readonly Event[], time: number): boolean =>
  log.findLast(({ type }) => type === 'session-started')?.at === time;

/** The newest of what happened to the clock, while it is news. `now` by the server's clock, as the log is. */
export function clockNews(log: readonly Event[], state: State, now: number): ClockNews | null {
  for (let position = log.length - 1; position >= 0; position -= 1) {
    const event = log[position];
    if (!event || now - event.at >= shownFor) return null;
    const words = clockEventWords(event, state, beganAt(log, event.at));
    if (words === null) continue;
    return { words, saidBy: event.type === 'clock-paused' || event.type === 'phase-overdue' ? 'clock' : 'news' };
  }
  return null;
}
