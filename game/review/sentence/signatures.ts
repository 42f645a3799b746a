import type { EventOf } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Signatures = EventOf<
  'proposal-signed' | 'red-line-crossed' | 'signature-withdrawn' | 'agreement-entered' | 'agreement-announced'
>;

export function signatureInWords(event: Signatures, names: Names, end: State): InWords {
  switch (event.type) {
    case 'proposal-signed':
      return {
        title: `${names.paper(event.proposal)} signed`,
        text: `${names.acting(event.by, event.party)} signed version ${event.version}.`,
      };
    case 'red-line-crossed':
      return {
        title: 'Red line crossed',
        text: `${names.acting(event.by, event.party)} signed across its own line: ${names.listed(event.lines)}.`,
      };
    case 'signature-withdrawn':
      return {
        title: 'Signature taken back',
        text: `${names.acting(event.by, event.party)} no longer signs ${names.paper(event.proposal)}, version ${event.version}.`,
      };
    case 'agreement-entered':
      return { title: `${names.paper(event.proposal)} in force`, text: entry(event, names, end) };
    case 'agreement-announced':
      return {
        title: `${names.instrument(event.instrument)} announced`,
        text: `Everyone knows of it now, signed by ${names.parties(event.signatories)}. ${names.terms(event.terms)}`,
      };
    default:
      return unreachable(event);
  }
}

function entry(event: EventOf<'agreement-entered'>, names: Names, end: State): string {
  const versions = end.proposals[event.proposal]?.versions;
  const terms = versions?.find(({ number }) => number === event.version)?.terms ?? {};
  const { audience } = event;
  const secret = audience !== 'everyone' && isConfidential(end, event.proposal);
  const known = secret ? ` Only ${names.parties(audience)} know of it.` : '';
  return `All whose signature it needs have signed version ${event.version}.${known} ${names.terms(terms)}`;
}

const isConfidential = ({ scenario, proposals }: State, proposal: string): boolean =>
  scenario?.instruments.find(({ id }) => id === proposals[proposal]?.instrument)?.confidential ?? false;
