import type { EventOf } from '../../session/events';
import type { Placement } from '../../session/seat';
import { unreachable } from '../../unreachable';
import { instructionsInWords } from '../instructions-in-words';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Opening = EventOf<
  | 'session-opened'
  | 'join-code-issued'
  | 'join-code-shown'
  | 'scenario-adopted'
  | 'brief-issued'
  | 'notes-issued'
  | 'injects-planned'
  | 'seed-drawn'
  | 'scenario-hashed'
  | 'session-forked'
  | 'origin-recorded'
  | 'seat-opened'
  | 'bot-instructed'
  | 'chair-kept'
  | 'link-issued'
  | 'seat-claimed'
  | 'seat-placed'
  | 'seat-removed'
  | 'head-appointed'
>;

const placeWords = ({ role, party }: Placement, names: Names): string => {
  if (party !== null) return names.party(party);
  return role === 'player' ? 'a player who has no party yet' : `the ${role}`;
};

const plannedWords = (count: number): string =>
  count === 1 ? 'Control received the list of one inject.' : `Control received the list of ${count} injects.`;

export function openingInWords(event: Opening, names: Names): InWords {
  switch (event.type) {
    case 'session-opened':
      return { title: 'Session opened', text: `“${event.title}”, at this pace: ${event.pace.name}.` };
    case 'join-code-issued':
      return { title: 'Join code issued', text: 'Control received the code with which people join.' };
    case 'join-code-shown':
      return { title: 'Join code shown', text: 'The code with which people join was shown on the wall.' };
    case 'scenario-adopted': {
      const { title, parties, issues, instruments } = event.scenario;
      const counts = `${parties.length} parties, ${issues.length} issues, ${instruments.length} instruments`;
      return { title: 'Scenario adopted', text: `${title}: ${counts}.` };
    }
    case 'brief-issued':
      return { title: 'Brief issued', text: `${names.party(event.party)} received its brief and its score sheet.` };
    case 'notes-issued':
      return { title: 'Notes issued', text: 'Control received the notes for the facilitator.' };
    case 'injects-planned':
      return { title: 'Injects planned', text: plannedWords(event.injects.length) };
    case 'seed-drawn':
      return { title: 'Seed drawn', text: 'Every draw of the session depends on it.' };
    case 'scenario-hashed':
      return { title: 'Scenario version noted', text: 'Control received the hash of the scenario file.' };
    case 'session-forked':
      return { title: 'What if', text: `From here on it is told otherwise, as “${event.title}”.` };
    case 'origin-recorded':
      return { title: 'Origin recorded', text: `What came before are ${event.position} events of another session.` };
    case 'seat-opened':
      if (event.role === 'screen') return { title: 'Screen opened', text: 'A page for the wall of the room.' };
      if (event.bot) return { title: 'Bot seated', text: `A bot sits down for ${placeWords(event, names)}.` };
      return { title: 'Chair opened', text: `A chair for ${placeWords(event, names)}.` };
    case 'bot-instructed':
      return { title: 'Bot instructed', text: `${names.person(event.seat)} is ${instructionsInWords(event)}.` };
    case 'chair-kept':
      return { title: 'Chair kept', text: `A chair is kept for ${event.name}.` };
    case 'link-issued':
      return { title: 'Link issued', text: 'Control received a link that opens a chair.' };
    case 'seat-claimed':
      return { title: `${event.name} sat down`, text: `${event.name} took a chair.` };
    case 'seat-placed':
      return {
        title: `${names.person(event.seat)} placed`,
        text: `${names.person(event.seat)} sits from here on as ${placeWords(event, names)}.`,
      };
    case 'seat-removed':
      return { title: `${names.person(event.seat)} removed`, text: `${names.person(event.seat)} left the session.` };
    case 'head-appointed': {
      const party = names.party(event.party);
      if (event.seat === null) return { title: `${party} without a head`, text: `Nobody heads ${party} now.` };
      return { title: `${party} has a head`, text: `${names.person(event.seat)} speaks and signs for ${party}.` };
    }
    default:
      return unreachable(event);
  }
}
