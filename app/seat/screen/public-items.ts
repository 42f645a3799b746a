import type { PartyId } from '../../../game/scenario/id';
import type { State } from '../../../game/session/state';
import { partyName } from '../table/words/words';

/** Something that everyone in the room has heard: news, or in a delegation's name a statement to the press. */
export type PublicItem = Readonly<{
  key: string;
  at: number;
  party: PartyId | null;
  title: string;
  text: string;
  source: string | null;
}>;

type Told = Pick<State, 'news' | 'statements' | 'scenario' | 'seats'>;

/** What was told to all, the newest first. What an inject says to one party alone is left out. */
export function publicItems({ news, statements, scenario, seats }: Told): readonly PublicItem[] {
  const told = news.flatMap(({ inject, at, party, title, text, source }): PublicItem[] =>
    party !== null || title === null ? [] : [{ key: inject, at, party: null, title, text: text ?? '', source }],
  );
  const said = statements.map(({ id, at, by, party, text }): PublicItem => {
    const name = scenario ? partyName(scenario, party) : party;
    const whose = seats[by]?.bot ? `Bot of ${name}` : name;
    return { key: id, at, party, title: `${whose} to the press`, text, source: null };
  });
  return [...told, ...said].sort((a, b) => b.at - a.at);
}
