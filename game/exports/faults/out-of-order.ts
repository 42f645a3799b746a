import type { Event } from '../../session/events';
import { phaseAt } from '../../session/phases';
import type { Check } from './check';

/** The last millisecond of the year 9999, in ms since 1970: a database writes no later one. */
const latestTime = 253_402_300_799_999;
const controlCharacter = /\p{Cc}/u;

/** [LG4] A log begins with its opening, there is one, and no time goes back. */
export const opensAndGoesOn: Check = ({ event, before, state }) => {
  const last = before.at(-1);
  if (event.at < 0 || event.at > latestTime) return 'its time is none that a clock shows';
  if (last && event.at < last.at) return 'it happened before the event that stands before it';
  if (!last) return event.type === 'session-opened' ? null : 'a log begins with session-opened';
  if (event.type === 'session-opened') return 'the session was opened already';
  if (event.type === 'scenario-adopted' && state.scenario) return 'the session had its scenario already';
  return null;
};

/** Titles, hashes and the session of an origin stand in a database besides, which holds no NUL. */
export const fitsTheStore: Check = ({ event }) => {
  return controlCharacter.test(keptBeside(event)) ? 'there is a control character in it' : null;
};

function keptBeside(event: Event): string {
  if (event.type === 'session-opened' || event.type === 'session-forked') return event.title;
  if (event.type === 'origin-recorded') return event.session;
  return event.type === 'scenario-hashed' ? event.hash : '';
}

/** [LC2] Lobby, then play, then closed, each once. */
export const goesThroughItsStages: Check = ({ event, state: { stage, scenario } }) => {
  switch (event.type) {
    case 'session-started':
      if (!scenario) return 'there is no scenario to play yet';
      return stage === 'lobby' ? null : 'play had begun already';
    case 'phase-started':
    case 'phase-reopened':
      if (stage !== 'playing') return 'no phase is played before the start or after the close';
      return scenario && phaseAt(scenario, event.phase) ? null : 'the scenario has no such phase';
    case 'session-closed':
      return stage === 'playing' ? null : 'only what is played is closed, and once';
    case 'outcome-corrected':
    case 'party-scored':
    case 'review-opened':
      return stage === 'closed' ? null : 'that comes after the close';
    default:
      return null;
  }
};
