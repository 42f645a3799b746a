import type { IssueId, OptionId, PartyId } from '../../scenario/id';
import { type Promised, promisesOf, type Standing, standingOf } from '../../session/commitments';
import type { Event } from '../../session/events';
import type { State } from '../../session/state';
import type { Happening } from '../seen';
import type { Entry } from './entries-of';

/** An agreement that the promising party signed later, and what it says of an issue that the promise named. */
type LaterAct = Readonly<{
  position: number;
  proposal: string;
  issue: IssueId;
  named: OptionId;
  agreed: OptionId;
  lapsed: boolean;
}>;

/** A promise with its history: positions in the log of the words, the mark, and what each delegation said of it last. */
export type LedgerEntry = Promised &
  Readonly<{
    said: number;
    marked: number;
    standing: Standing;
    verdicts: readonly Readonly<{ party: PartyId; verdict: 'kept' | 'broken'; position: number }>[];
    acts: readonly LaterAct[];
  }>;

const lastOf = (known: readonly Happening[], is: (event: Event) => boolean): number =>
  known.findLast(({ event }) => is(event))?.position ?? 0;

/**
 * Every promise that still stands as marked, in the order in which they were said. A later act bears on it only where the
 * log tells so by itself: the message named options, and an agreement that its party signed settles one of their issues.
 */
export const promiseLedger = (
  known: readonly Happening[],
  end: Pick<State, 'messages' | 'commitments'>,
  entries: readonly Entry[],
): readonly LedgerEntry[] =>
  promisesOf(end).map(({ commitment, message }) => {
    const of = (type: 'message-sent' | 'commitment-marked') =>
      lastOf(known, (event) => event.type === type && event.message === message.id);
    const said = of('message-sent');
    const judged = ([party, verdict]: readonly [PartyId, 'kept' | 'broken']) => ({
      party,
      verdict,
      position: lastOf(
        known,
        (event) => event.type === 'commitment-judged' && event.message === message.id && event.party === party,
      ),
    });
    const verdicts = Object.entries(commitment.verdicts).map(judged);
    return {
      commitment,
      message,
      said,
      marked: of('commitment-marked'),
      standing: standingOf(commitment),
      verdicts: verdicts.sort((a, b) => a.position - b.position),
      acts: entries.flatMap((entry) => actsIn(entry, commitment.party, said, message.terms ?? {})),
    };
  });

function actsIn(entry: Entry, by: PartyId, said: number, named: Readonly<Record<IssueId, OptionId>>): LaterAct[] {
  const { position, proposal, lapsed, terms } = entry;
  if (position <= said || !entry.signatories.includes(by)) return [];
  return Object.entries(named).flatMap(([issue, option]) => {
    const agreed = terms[issue];
    return agreed === undefined ? [] : [{ position, proposal, issue, named: option, agreed, lapsed }];
  });
}
