import { own } from '../../own';
import type { InstrumentId, PartyId, Terms } from '../../scenario/id';
import { type Asked, told } from '../decision';
import { type Draft, emptyDraft } from '../draft';
import type { Event } from '../events';

type Tabled = Readonly<{ party: PartyId; instrument: InstrumentId; terms: Terms; amends: string | null }>;

/** [DR4] The delegation's draft without what has just been tabled from it; nothing where something else was tabled. */
export function putAway({ state, scenario, stamp }: Asked, { party, instrument, terms, amends }: Tabled): Event[] {
  const draft = own(state.drafts, party)?.now;
  const issues = scenario.instruments.find(({ id }) => id === instrument)?.issues ?? [];
  if (!draft || (draft.amending?.proposal ?? null) !== amends) return [];
  if (!issues.every((issue) => draft.terms[issue] === terms[issue])) return [];
  return [{ type: 'draft-replaced', ...told(stamp, [party]), party, draft: without(draft, issues) }];
}

const without = ({ terms, clauses }: Draft, issues: readonly string[]): Draft => {
  const left = (entries: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(entries).filter(([issue]) => !issues.includes(issue)));
  return { ...emptyDraft, terms: left(terms), clauses: left(clauses) };
};
