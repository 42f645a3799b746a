import type { PartyId } from '../../scenario/id';
import type { Offer } from '../process/moves-of';
import type { Told } from './told';

/** How a version that never entered into force was lost, by whom, and where in the log. */
export type Fate = Readonly<{
  how: 'declined' | 'withdrawn' | 'amended' | 'left';
  parties: readonly PartyId[];
  position: number;
  at: number;
}>;

type Life = { signed: Set<PartyId>; declined: Map<PartyId, Pick<Fate, 'position' | 'at'>>; end: Fate | null };

/** Follows a version from when it was made until another took its place, it was withdrawn, or the log ends. */
function lifeOf({ happened }: Told, { proposal, version, position }: Offer['move']): Life {
  const life: Life = { signed: new Set(), declined: new Map(), end: null };
  for (const { event, position: here } of happened.slice(position)) {
    if (life.end || !('proposal' in event) || event.proposal !== proposal) continue;
    const place = { position: here, at: event.at };
    if (event.type === 'proposal-signed') {
      life.signed.add(event.party);
      life.declined.delete(event.party);
    } else if (event.type === 'signature-withdrawn') life.signed.delete(event.party);
    else if (event.type === 'proposal-declined' && event.version === version) life.declined.set(event.party, place);
    else if (event.type === 'proposal-withdrawn') life.end = { how: 'withdrawn', parties: [event.party], ...place };
    else if (event.type === 'proposal-amended') life.end = { how: 'amended', parties: [event.from], ...place };
  }
  return life;
}

/**
 * Who declined it and did not sign after all; else who withdrew it or put another version in its place; else whose
 * signatures were missing when the log ended, looked at where it was made.
 */
export function fateOf(told: Told, { move }: Offer): Fate {
  const { signed, declined, end } = lifeOf(told, move);
  const [first] = [...declined.values()].sort((a, b) => a.position - b.position);
  if (first) return { how: 'declined', parties: [...declined.keys()], ...first };
  if (end) return end;
  const needed = told.scenario.instruments.find(({ id }) => id === move.instrument)?.signatories ?? [];
  const missing = needed.filter((party) => !signed.has(party));
  return { how: 'left', parties: missing, position: move.position, at: move.at };
}
