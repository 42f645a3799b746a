import type { PartyId } from '../../scenario/id';
import type { AskedEvent, AskedHappening } from '../../scenario/question';
import type { PublicScenario } from '../../scenario/readers';
import type { Audience, Event, EventOf } from '../../session/events';
import type { State } from '../../session/state';

type Asked = EventOf<AskedEvent>;

/** Whose act an event is; for a vote, whose home it is held in. Null for what is no party's own. */
function actorOf(event: Asked, { gates }: PublicScenario): PartyId | null {
  switch (event.type) {
    case 'message-sent':
    case 'proposal-tabled':
    case 'proposal-amended':
      return event.from;
    case 'gate-decided':
      return gates.find(({ id }) => id === event.gate)?.party ?? null;
    case 'agreement-entered':
    case 'agreement-ratified':
    case 'agreement-lapsed':
      return null;
    default:
      return event.party;
  }
}

const isAlone = (audience: Audience, actor: PartyId | null, to: PartyId): boolean =>
  audience !== 'everyone' && audience.length === 2 && audience.includes(to) && actor !== to;

const isPrivate = (audience: Audience, { parties }: PublicScenario): boolean =>
  audience !== 'everyone' && parties.some(({ id }) => !audience.includes(id));

/** An agreement under an instrument that is not confidential is told to everyone in the same moment. */
function isSecret({ proposal }: EventOf<'agreement-entered'>, scenario: PublicScenario, { proposals }: State): boolean {
  const instrument = scenario.instruments.find(({ id }) => id === proposals[proposal]?.instrument);
  return instrument?.confidential ?? false;
}

/** What a delegation says to itself or to control, and what control says, is no talk between delegations. */
const isBetweenParties = ({ from, to }: EventOf<'message-sent'>): boolean =>
  from !== null && to !== 'delegation' && to !== 'control';

const isOf = (event: Event, type: AskedEvent): event is Asked => event.type === type;

/** Whether an event is what a question waits for. `state` knows the proposals. */
export function answersAsked(event: Event, when: AskedHappening, scenario: PublicScenario, state: State): boolean {
  if (!isOf(event, when.event)) return false;
  if (event.type === 'message-sent' && !isBetweenParties(event)) return false;
  const actor = actorOf(event, scenario);
  if (when.party !== undefined && actor !== when.party) return false;
  if (when.to !== undefined && !isAlone(event.audience, actor, when.to)) return false;
  if (!when.private) return true;
  if (event.type === 'agreement-entered' && !isSecret(event, scenario, state)) return false;
  return isPrivate(event.audience, scenario);
}
