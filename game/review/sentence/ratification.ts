import type { EventOf } from '../../session/events';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Ratifying = EventOf<
  'ratification-opened' | 'gate-decided' | 'gate-counted' | 'agreement-ratified' | 'agreement-lapsed'
>;

export function ratificationInWords(event: Ratifying, names: Names): InWords {
  const paper = names.instrument(event.instrument);
  switch (event.type) {
    case 'ratification-opened':
      return { title: `${paper}: ratification began`, text: `It has to pass ${names.gates(event.gates)}.` };
    case 'gate-decided':
      return {
        title: `${names.gate(event.gate)}: ${event.passed ? 'yes' : 'no'}`,
        text: `${paper} ${event.passed ? 'passed' : 'failed'}${howWords(event)}`,
      };
    case 'gate-counted':
      return {
        title: `${names.gate(event.gate)} counted`,
        text: `Support for ${paper} was ${event.support}; it needed ${event.threshold}.${chanceWords(event)}`,
      };
    case 'agreement-ratified':
      return { title: `${paper} ratified`, text: 'It passed every gate it needed and stays in force.' };
    case 'agreement-lapsed':
      return { title: `${paper} out of force`, text: lapseWords(event, names) };
    default:
      return unreachable(event);
  }
}

function howWords({ how, reason, passed }: EventOf<'gate-decided'>): string {
  if (how === 'rule') return passed ? ', with enough support at home.' : ', for want of support at home.';
  if (how === 'draw') return ', by a draw weighted by support at home.';
  return `, as the facilitator decided: “${reason ?? ''}”`;
}

const chanceWords = ({ chance, drawn }: EventOf<'gate-counted'>): string =>
  chance === null || drawn === null
    ? ''
    : ` That made a chance of ${Math.round(chance * 100)} in 100; the draw was ${Math.ceil(drawn * 100)}.`;

const lapseWords = ({ gates }: EventOf<'agreement-lapsed'>, names: Names): string =>
  gates.length ? `Vote lost: ${names.gates(gates)}.` : 'It could stand only together with what has lapsed.';
