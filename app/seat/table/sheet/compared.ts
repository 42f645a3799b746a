import type { IssueId, OptionId, Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { settle } from '../../../../game/scoring/outcome';
import type { Draft } from '../../../../game/session/draft';
import type { State } from '../../../../game/session/state';
import { type ProposalColumn, proposalKey, type SheetColumn, type Sources, sheetColumn } from './sheet-column';

type Texts = Readonly<Record<IssueId, string>>;

/** What is said on the issues: an option, a clause text, or both. What is left open says nothing. */
export type Stated = Readonly<{ terms: Terms; clauses: Texts }>;

/** A column that the others can be compared with. */
export type Comparable = Stated & Readonly<{ key: string; name: string }>;

export const holdsKey = 'holds';
export const draftKey = 'draft';

/** What holds now, with the clause texts of the agreements that settled it. */
export function heldTerms(state: Pick<State, 'agreements'>, scenario: PublicScenario, holds: Terms): Stated {
  const settled = Object.entries(settle(scenario, state.agreements));
  const clauses = settled.flatMap(([issue, { by }]) => {
    const text = state.agreements.find(({ proposal }) => proposal === by?.proposal)?.clauses[issue];
    return text === undefined ? [] : [[issue, text] as const];
  });
  return { terms: holds, clauses: Object.fromEntries(clauses) };
}

/** The version that a draft amends, as a column, whether or not it is shown. */
export function amendedColumn(sources: Sources, { amending }: Pick<Draft, 'amending'>): ProposalColumn | null {
  const column = amending && sheetColumn(sources, proposalKey(amending.proposal, amending.version));
  return column?.kind === 'proposal' ? column : null;
}

type OnSheet = Readonly<{
  holds: Stated;
  amended: ProposalColumn | null;
  columns: readonly SheetColumn[];
  /** Null for a reader who writes none. */
  draft: Stated | null;
}>;

/** Everything that the others can be compared with, in the order of the sheet. */
export function comparables({ holds, amended, columns, draft }: OnSheet): readonly Comparable[] {
  const unseen = amended && !columns.some(({ key }) => key === amended.key);
  return [
    { key: holdsKey, name: 'what holds now', ...holds },
    ...(unseen ? [amended] : []),
    ...columns,
    ...(draft ? [{ key: draftKey, name: 'my draft', ...draft }] : []),
  ];
}

/** Where the compared column leaves an issue open, what holds there stands in for it. */
export const overHolds = (holds: Stated, { terms, clauses }: Stated): Stated => ({
  terms: { ...holds.terms, ...terms },
  clauses: Object.fromEntries(
    Object.keys(holds.terms).flatMap((issue) => {
      const open = terms[issue] === undefined && clauses[issue] === undefined;
      const text = (open ? holds.clauses : clauses)[issue];
      return text === undefined ? [] : [[issue, text] as const];
    }),
  ),
});

type Said = Readonly<{ option: OptionId | undefined; clause?: string | undefined }>;

export const saysNothing = ({ option, clause }: Said): boolean => option === undefined && clause === undefined;

/** Whether a cell says something else than the compared one, in its option or in its clause text. */
export const differs = (said: Said, against: Said): boolean =>
  !saysNothing(said) && (said.option !== against.option || (said.clause ?? '') !== (against.clause ?? ''));

export const saidOn = ({ terms, clauses }: Stated, issue: IssueId): Said => ({
  option: terms[issue],
  clause: clauses[issue],
});

/** On how many issues a column says something else than the compared one. */
export const countDiffering = (scenario: Pick<PublicScenario, 'issues'>, stated: Stated, against: Stated): number =>
  scenario.issues.filter(({ id }) => differs(saidOn(stated, id), saidOn(against, id))).length;
