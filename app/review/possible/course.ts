import type { GainLeft } from '../../../game/analysis/solutions/gain-left';
import type { ReviewFigures } from '../../../game/review/figures';
import { inWords } from '../../../game/review/sentence';
import type { PartyId } from '../../../game/scenario/id';
import type { Event } from '../../../game/session/events';
import type { State } from '../../../game/session/state';
import { grouped, packagesWords } from '../../lib/analysis-words';
import { partyName } from '../../seat/table/words/words';

type Value = NonNullable<ReviewFigures['value']>;
type Zone = NonNullable<ReviewFigures['zone']>;
type Turn = Zone['here']['turns'][number];
export type Told = Readonly<{ log: readonly Event[]; end: State }>;

/** Points that all together, and that every one of them at once, could have had more. */
export const jointOf = (left: GainLeft | null): number => left?.joint ?? 0;
export const eachOf = (left: GainLeft | null): number => left?.each ?? 0;

/** An offer: whose it was, and whether it was proposed or signed. */
export type OfferMark = Readonly<{
  position: number;
  party: PartyId;
  kind: 'tabled' | 'amended' | 'signed';
  joint: number;
}>;

/** Every offer with what it would have left, had it been the outcome. */
export const offersIn = (log: readonly Event[], { moves }: Value): readonly OfferMark[] =>
  moves.flatMap(({ position, left }): OfferMark[] => {
    const event = log[position - 1];
    const joint = jointOf(left);
    if (event?.type === 'proposal-tabled') return [{ position, joint, party: event.from, kind: 'tabled' }];
    if (event?.type === 'proposal-amended') return [{ position, joint, party: event.from, kind: 'amended' }];
    return event?.type === 'proposal-signed' ? [{ position, joint, party: event.party, kind: 'signed' }] : [];
  });

/** What an event that turned the zone is called: of an inject, which one and for whom. */
export function titleAt({ log, end }: Told, position: number): string {
  const event = log[position - 1];
  if (!event) return '';
  if (event.type !== 'brief-changed') return inWords(event, end).title;
  const inject = end.injects[event.inject]?.inject.title ?? 'An inject';
  return end.scenario ? `${inject}, for ${partyName(end.scenario, event.party)}` : inject;
}

/** "opened: 12 packages", "shrank from 330,488 to 1,135 packages". */
export function turnWords({ kind, before, after }: Turn): string {
  if (kind === 'opened') return `opened: ${packagesWords(after)}`;
  if (kind === 'closed') return `closed: none is left of ${packagesWords(before)}`;
  return `${kind} from ${grouped(before)} to ${packagesWords(after)}`;
}

/** A turn by less than this factor is left to the table. */
const large = 2;

/** The turns that a class should see: the zone opened, closed, or is twice or half as large. */
export const largeTurns = (turns: readonly Turn[]): readonly Turn[] =>
  turns.filter(({ before, after }) => Math.max(before, after) >= large * Math.min(before, after));
