import type { PartyId } from '../../../../game/scenario/id';
import type { Inject } from '../../../../game/scenario/inject';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { EventOf } from '../../../../game/session/events';
import type { Reading } from '../../../../game/session/readings';
import { partyName, partyNames } from '../../table/words/words';

/** Who reads the text of an inject. */
export const recipientsWords = (scenario: PublicScenario, { to }: Pick<Inject, 'to'>): string =>
  to === 'everyone' ? 'everyone' : partyNames(scenario, to);

/** One reader in words: whether it reads the text for all recipients, and what besides is for it alone. */
export type ReaderRow = Readonly<{
  party: PartyId | null;
  name: string;
  words: string;
  own: EventOf<'brief-changed'> | null;
}>;

function rowWords(hasText: boolean, own: EventOf<'brief-changed'> | null): string {
  if (!own) return hasText ? 'reads the text above' : 'reads nothing';
  const what = own.text === null ? 'learns what changes for it' : 'reads';
  return hasText ? `reads the text above, and alone ${what}:` : `does not read the text above; alone it ${what}:`;
}

/** Each reader with what it gets, in the order of the parties; last whoever has no party. */
export const readerRows = (scenario: PublicScenario, readings: readonly Reading[]): readonly ReaderRow[] =>
  readings.map(({ party, events }) => {
    const own = events.find((event) => event.type === 'brief-changed') ?? null;
    const words = rowWords(
      events.some((event) => event.type === 'inject-released'),
      own,
    );
    const name = party === null ? 'Observers and the projector' : partyName(scenario, party);
    return { party, name, words: party === null ? words.replace('reads', 'read') : words, own };
  });
