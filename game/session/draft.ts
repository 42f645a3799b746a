import { z } from 'zod';
import { Id, type IssueId, Terms } from '../scenario/id';

/** Longer than what may be tabled, so that a text too long to table is kept until it is shortened. In characters. */
const text = z.string().max(8_000);
const parties = z.array(Id).max(8);

/**
 * A delegation's working copy of the term sheet. `terms` are what was picked; every other issue stays as it holds.
 * `amending` names the version that the draft would amend.
 */
export const Draft = z.strictObject({
  terms: Terms,
  clauses: z.record(Id, text),
  instrument: Id.nullable(),
  to: parties,
  rationale: text,
  amending: z.strictObject({ proposal: z.string().min(1).max(60), version: z.number().int().positive() }).nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const emptyDraft: Draft = { terms: {}, clauses: {}, instrument: null, to: [], rationale: '', amending: null };

/** What one member changes of a draft: only what it names. `null` puts an issue back to what holds, or removes a text. */
export const DraftEdit = z.strictObject({
  terms: z.record(Id, Id.nullable()).optional(),
  clauses: z.record(Id, text.nullable()).optional(),
  instrument: Id.nullable().optional(),
  to: parties.optional(),
  rationale: text.optional(),
});
export type DraftEdit = z.infer<typeof DraftEdit>;

type Entries = Readonly<Record<IssueId, string>>;

function overlaid(before: Entries, changes: Readonly<Record<IssueId, string | null>> = {}): Record<IssueId, string> {
  const after: Record<IssueId, string> = { ...before };
  for (const [issue, value] of Object.entries(changes)) {
    if (value === null) delete after[issue];
    else after[issue] = value;
  }
  return after;
}

/** A draft with an edit laid over it: of two edits of the same thing the later one holds. */
export const edited = (draft: Draft, edit: DraftEdit): Draft => ({
  ...draft,
  terms: overlaid(draft.terms, edit.terms),
  clauses: overlaid(draft.clauses, edit.clauses),
  instrument: edit.instrument === undefined ? draft.instrument : edit.instrument,
  to: edit.to ?? draft.to,
  rationale: edit.rationale ?? draft.rationale,
});

/** Whether two drafts say the same, in whatever order. */
export function sameDraft(a: Draft, b: Draft): boolean {
  const same = (one: Entries, other: Entries) =>
    Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => one[key] === other[key]);
  return (
    same(a.terms, b.terms) &&
    same(a.clauses, b.clauses) &&
    a.instrument === b.instrument &&
    a.rationale === b.rationale &&
    [...a.to].sort().join() === [...b.to].sort().join() &&
    a.amending?.proposal === b.amending?.proposal &&
    a.amending?.version === b.amending?.version
  );
}
