import type { PartyId } from '../../scenario/id';
import type { EventOf } from '../../session/events';
import { phaseAt } from '../../session/phases';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Play = EventOf<
  | 'session-started'
  | 'phase-started'
  | 'phase-overdue'
  | 'phase-reopened'
  | 'clock-paused'
  | 'clock-resumed'
  | 'clock-adjusted'
  | 'session-closed'
  | 'outcome-corrected'
  | 'party-scored'
  | 'message-sent'
>;

export const tierWords = {
  'no-deal': 'No deal: nothing is in force, and what held before holds still.',
  partial: 'A partial deal: some instruments are in force, the rest stays as it was.',
  settlement: 'A settlement: an agreement among all the parties is in force.',
} as const;

export function playInWords(event: Play, names: Names, end: State): InWords {
  switch (event.type) {
    case 'session-started':
      return { title: 'Play began', text: `${leadOf(end)} started the session.` };
    case 'phase-started': {
      const entry = end.scenario ? phaseAt(end.scenario, event.phase) : undefined;
      if (!entry) return { title: 'Next phase', text: 'The next phase began.' };
      return { title: `${entry.round.name}: ${entry.phase.name}`, text: entry.phase.task };
    }
    case 'phase-overdue':
      return { title: 'Time was up', text: 'The phase went on until it was advanced by hand.' };
    case 'phase-reopened':
      return { title: 'Phase reopened', text: 'The facilitator had gone on by mistake: the phase before went on.' };
    case 'clock-paused':
      return { title: 'Clock paused', text: pauseWords(event, names, leadOf(end)) };
    case 'clock-resumed':
      return { title: 'Clock resumed', text: 'The phase went on with the time that was left.' };
    case 'clock-adjusted':
      return { title: 'Clock adjusted', text: adjustment(event.minutes) };
    case 'session-closed':
      return { title: 'The session closed', text: tierWords[event.tier] };
    case 'outcome-corrected':
      return { title: 'Outcome corrected', text: `${event.reason} ${tierWords[event.tier]}` };
    case 'party-scored':
      return { title: `${names.party(event.party)}: ${event.score.total} points`, text: scoreWords(event) };
    case 'message-sent':
      return { title: `${speaker(event, names)} ${addressee(event, names)}`, text: event.text };
    default:
      return unreachable(event);
  }
}

const minutesWords = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** Who has the clock. */
const leadOf = ({ setup }: State): string => (setup.alone ? 'The player' : 'The facilitator');

const pauseWords = ({ reason, waitingFor }: EventOf<'clock-paused'>, names: Names, lead: string): string =>
  waitingFor === null
    ? `${lead} stopped the clock${reason === null ? '.' : `: “${reason}”`}`
    : `The clock waits for ${names.person(waitingFor)}.`;

const adjustment = (minutes: number): string =>
  minutes < 0
    ? `The phase was cut by ${minutesWords(-minutes)}.`
    : `The phase was extended by ${minutesWords(minutes)}.`;

const scoreWords = ({ score }: EventOf<'party-scored'>): string => {
  const delay = score.delay === 0 ? '' : `, less ${score.delay} for delay`;
  return `${score.points} for what holds${delay}; its reservation value is ${score.reservation}.`;
};

function speaker({ by, from, to }: EventOf<'message-sent'>, names: Names): string {
  const name = names.person(by);
  if (to === 'delegation') return name;
  if (from !== null && names.acting(by, from) === name) return name;
  return `${name}, ${from === null ? 'control' : names.party(from)}`;
}

function addressee({ to, from }: EventOf<'message-sent'>, names: Names): string {
  if (to === 'everyone') return 'to everyone';
  if (to === 'control') return 'to control';
  if (to === 'delegation') return `inside ${from === null ? 'control' : names.party(from)}`;
  const parties: readonly PartyId[] = to;
  return `to ${names.parties(parties)}`;
}
