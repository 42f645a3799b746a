import type { IssueId, OptionId, PartyId, Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { type Draft, emptyDraft } from '../../../../game/session/draft';
import { latest } from '../../../../game/session/latest';
import type { Proposal } from '../../../../game/session/state';

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** `null` puts the issue back to what holds. */
export const pick = (draft: Draft, issue: IssueId, option: OptionId | null): Draft => ({
  ...draft,
  terms: option === null ? without(draft.terms, issue) : { ...draft.terms, [issue]: option },
});

export const withClause = (draft: Draft, issue: IssueId, text: string): Draft => ({
  ...draft,
  clauses: text === '' ? without(draft.clauses, issue) : { ...draft.clauses, [issue]: text },
});

/** A proposal's latest version copied into a fresh draft, to table something like it. */
const copied = (proposal: Proposal): Draft => ({
  ...emptyDraft,
  terms: { ...latest(proposal).terms },
  clauses: { ...latest(proposal).clauses },
  instrument: proposal.instrument,
});

export const amended = (proposal: Proposal): Draft => ({
  ...copied(proposal),
  to: [...proposal.to],
  amending: { proposal: proposal.id, version: latest(proposal).number },
});

/** What of the draft one instrument can settle: only that enters a proposal under it. */
export function entering(draft: Draft, instrument: PublicScenario['instruments'][number]) {
  const covered = ([issue]: [string, string]) => instrument.issues.includes(issue);
  const terms: Terms = Object.fromEntries(Object.entries(draft.terms).filter(covered));
  const clauses = Object.fromEntries(
    Object.entries(draft.clauses)
      .map(([issue, text]): [string, string] => [issue, text.trim()])
      .filter((entry) => covered(entry) && entry[1] !== ''),
  );
  return { terms, clauses, left: Object.keys(draft.terms).filter((issue) => !instrument.issues.includes(issue)) };
}

/**
 * The instruments that could carry the draft, those that settle most of it first, the narrower one first among equals.
 * One that settles all of its issues at once comes after them until the draft is whole.
 */
export function instrumentsFor(draft: Draft, scenario: PublicScenario, party: PartyId): PublicScenario['instruments'] {
  const settles = (instrument: PublicScenario['instruments'][number]) =>
    Object.keys(draft.terms).filter((issue) => instrument.issues.includes(issue)).length;
  const unready = ({ whole, issues }: PublicScenario['instruments'][number]) =>
    Number(whole && issues.some((issue) => draft.terms[issue] === undefined));
  const own = (instrument: PublicScenario['instruments'][number]) => Number(instrument.signatories.includes(party));
  return [...scenario.instruments].sort(
    (a, b) =>
      unready(a) - unready(b) || settles(b) - settles(a) || own(b) - own(a) || a.issues.length - b.issues.length,
  );
}

/** Issues on which two choices of terms and clause texts differ. */
export function differing(
  a: Pick<Draft, 'terms' | 'clauses'>,
  b: Readonly<{ terms: Terms; clauses: Readonly<Record<string, string>> }>,
): readonly IssueId[] {
  const issues = new Set([a.terms, b.terms, a.clauses, b.clauses].flatMap((record) => Object.keys(record)));
  return [...issues].filter(
    (issue) => a.terms[issue] !== b.terms[issue] || (a.clauses[issue] ?? '') !== (b.clauses[issue] ?? ''),
  );
}
