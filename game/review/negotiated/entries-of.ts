import type { InstrumentId, PartyId, Terms } from '../../scenario/id';
import type { Event, EventOf } from '../../session/events';
import type { Happening } from '../seen';

/** An agreement as it entered into force. `lapsed`: whether it failed at home later. */
export type Entry = Readonly<{
  position: number;
  at: number;
  proposal: string;
  version: number;
  instrument: InstrumentId;
  terms: Terms;
  signatories: readonly PartyId[];
  lapsed: boolean;
}>;

type Told = EventOf<'proposal-tabled' | 'proposal-amended'>;

function termsOf(log: readonly Event[], proposal: string, version: number): Terms {
  const is = (event: Event): event is Told =>
    (event.type === 'proposal-tabled' && event.proposal === proposal && version === 1) ||
    (event.type === 'proposal-amended' && event.proposal === proposal && event.version === version);
  return log.find(is)?.terms ?? {};
}

/** Whose signature a version had by then. */
function signedBy(log: readonly Event[], proposal: string, version: number): readonly PartyId[] {
  const signed = new Set<PartyId>();
  for (const event of log) {
    if (event.type !== 'proposal-signed' && event.type !== 'signature-withdrawn') continue;
    if (event.proposal !== proposal || event.version !== version) continue;
    if (event.type === 'proposal-signed') signed.add(event.party);
    else signed.delete(event.party);
  }
  return [...signed];
}

/** Every agreement as somebody came to know of it: as it entered into force, or else as it was announced. */
export function entriesOf(known: readonly Happening[]): readonly Entry[] {
  const log = known.map(({ event }) => event);
  const lapsed = new Set(log.flatMap((event) => (event.type === 'agreement-lapsed' ? [event.proposal] : [])));
  const instruments = new Map(
    log.flatMap((event) => (event.type === 'proposal-tabled' ? [[event.proposal, event.instrument]] : [])),
  );
  const entered = new Set<string>();
  return known.flatMap(({ event, position }, index): Entry[] => {
    const told = event.type === 'agreement-entered' || event.type === 'agreement-announced';
    if (!told || entered.has(event.proposal)) return [];
    entered.add(event.proposal);
    const { at, proposal, version } = event;
    const of = { position, at, proposal, version, lapsed: lapsed.has(proposal) };
    if (event.type === 'agreement-announced') {
      const { instrument, terms, signatories } = event;
      return [{ ...of, instrument, terms, signatories }];
    }
    const signatories = signedBy(log.slice(0, index), proposal, version);
    const instrument = instruments.get(proposal) ?? '';
    return [{ ...of, instrument, terms: termsOf(log, proposal, version), signatories }];
  });
}
