import type { Pin } from '../session/observation';
import { proposalCode } from '../session/proposal-code';
import type { State } from '../session/state';
import { unreachable } from '../unreachable';
import { namesIn } from './names';

/** So many characters of a message are enough to know it again. */
const enough = 60;

const shortened = (text: string): string => (text.length > enough ? `${text.slice(0, enough).trimEnd()}…` : text);

/** "Maya, Ukraine", "Olga, observer". */
function seatInWords({ seats, scenario }: State, id: string): string {
  const seat = seats[id];
  if (!seat) return 'someone';
  const party = scenario?.parties.find((each) => each.id === seat.party)?.name;
  const place = party ?? (seat.role === 'player' ? 'no delegation' : seat.role);
  return `${seat.name ?? 'an empty chair'}, ${place}`;
}

/** What a note is pinned to, as it follows "about"; null where it is pinned to nothing but its moment. */
export function pinInWords(pin: Pin, end: State): string | null {
  switch (pin.to) {
    case 'moment':
      return null;
    case 'seat':
      return seatInWords(end, pin.seat);
    case 'message': {
      const said = end.messages.all.find(({ id }) => id === pin.message);
      if (!said) return 'a message';
      const who = said.by in end.seats ? namesIn(end).person(said.by) : 'control';
      return `what ${who} said: “${shortened(said.text)}”`;
    }
    case 'proposal': {
      const proposal = end.proposals[pin.proposal];
      const paper = namesIn(end).paper(pin.proposal);
      return proposal ? `${paper}, ${proposalCode(end, proposal)}` : paper;
    }
    case 'event':
      return `event ${pin.position + 1}`;
    default:
      return unreachable(pin);
  }
}
