import type { IssueId, Terms } from '../../../../game/scenario/id';
import { type Issues, optionName } from '../words/words';

type Content = Readonly<{ terms: Terms; clauses: Readonly<Record<IssueId, string>> }>;

/** One issue on which two versions differ. `clause` says what became of its own text, if anything did. */
export type Change = Readonly<{
  issue: IssueId;
  name: string;
  /** The term before and after, in words, and what the new one means; null where it is the same. */
  term: Readonly<{ was: string; now: string; explanation: string }> | null;
  clause: Readonly<{ words: string; was: string | null; now: string | null }> | null;
}>;

const open = 'open';

function clauseChange(was: string | undefined, now: string | undefined): Change['clause'] {
  if (was === now) return null;
  const words =
    was === undefined ? 'clause text added' : now === undefined ? 'clause text taken out' : 'clause text changed';
  return { words, was: was ?? null, now: now ?? null };
}

/** What changed from one version to another, issue by issue, in the order of the term sheet. */
export function versionChanges(scenario: Issues, before: Content, after: Content): readonly Change[] {
  return scenario.issues.flatMap(({ id, name, options }) => {
    const inWords = (option: string | undefined) => (option === undefined ? open : optionName(scenario, id, option));
    const [was, now] = [before.terms[id], after.terms[id]];
    const explanation = options.find((option) => option.id === now)?.explanation ?? '';
    const term = was === now ? null : { was: inWords(was), now: inWords(now), explanation };
    const clause = clauseChange(before.clauses[id], after.clauses[id]);
    return term || clause ? [{ issue: id, name, term, clause }] : [];
  });
}

/** What two versions have in common: terms and clause texts of every issue that did not change. */
export function unchanged(content: Content, changes: readonly Change[]): Content {
  const same = <Value>([issue]: [string, Value]) => changes.every((change) => change.issue !== issue);
  return {
    terms: Object.fromEntries(Object.entries(content.terms).filter(same)),
    clauses: Object.fromEntries(Object.entries(content.clauses).filter(same)),
  };
}
