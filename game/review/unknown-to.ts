import type { IssueId, OptionId, PartyId } from '../scenario/id';
import { settle } from '../scoring/outcome';
import type { Agreement, Message, News, Proposal, State } from '../session/state';
import { groupedBy } from './grouped-by';

/** On this issue they took one option to hold, while another did, by an agreement that they did not know of. */
type Mistaken = Readonly<{ issue: IssueId; believed: OptionId; held: OptionId; by: string | null }>;

/** What was said in one room that they were not in: who could read it, `[]` being the white cell and whoever wrote to it. */
export type UnheardRoom = Readonly<{ readers: readonly PartyId[]; messages: readonly Message[] }>;

/** What there was at a moment that somebody at the table did not know of. */
export type Unknown = Readonly<{
  mistaken: readonly Mistaken[];
  agreements: readonly Agreement[];
  proposals: readonly Proposal[];
  rooms: readonly UnheardRoom[];
  news: readonly News[];
}>;

function mistakenIn(seen: State, whole: State): readonly Mistaken[] {
  const { scenario } = whole;
  if (!scenario) return [];
  const [believed, held] = [settle(scenario, seen.agreements), settle(scenario, whole.agreements)];
  return scenario.issues.flatMap(({ id: issue }) => {
    const [before, now] = [believed[issue], held[issue]];
    if (!before || !now || before.option === now.option) return [];
    return [{ issue, believed: before.option, held: now.option, by: now.by?.proposal ?? null }];
  });
}

function roomsUnheard(seen: State, whole: State): readonly UnheardRoom[] {
  const heard = new Set(seen.messages.all.map(({ id }) => id));
  const unheard = whole.messages.all.filter(({ id, audience }) => !heard.has(id) && audience !== 'everyone');
  const rooms = groupedBy(unheard, ({ audience }) => (audience === 'everyone' ? '' : [...audience].sort().join(' ')));
  return [...rooms].map(([key, messages]) => ({ readers: key === '' ? [] : key.split(' '), messages }));
}

/**
 * The difference between what one viewer knew at a moment and what there was: `seen` is the fold of the viewer's own log,
 * `whole` that of all of it, both of the same moment. Briefs, drafts and notes of others are left out: they are always
 * out of sight.
 */
export function unknownTo(seen: State, whole: State): Unknown {
  const knownAgreements = new Set(seen.agreements.map(({ proposal }) => proposal));
  const read = new Set(seen.news.map(({ inject, party }) => `${inject} ${party}`));
  return {
    mistaken: mistakenIn(seen, whole),
    agreements: whole.agreements.filter(({ proposal }) => !knownAgreements.has(proposal)),
    proposals: Object.values(whole.proposals).filter(({ id }) => !seen.proposals[id]),
    rooms: roomsUnheard(seen, whole),
    news: whole.news.filter(({ inject, party, text }) => text !== null && !read.has(`${inject} ${party}`)),
  };
}
