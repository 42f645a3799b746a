'use client';

import { Fragment, type ReactNode, useState } from 'react';
import type { IssueId, OptionId, Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { ruleInWords } from '../rule-in-words';
import { termGroups } from '../term-groups';
import { optionName } from '../words';
import { DraftCell } from './DraftCell';
import type { DraftColumn } from './draft-column';
import { IssueInWords } from './IssueInWords';
import styles from './TermSheet.module.css';

/** One set of terms beside what holds: a proposal on the table, or a moment in a review. */
type TermColumn = Readonly<{
  id: string;
  heading: ReactNode;
  terms: Terms;
  clauses?: Readonly<Record<IssueId, string>>;
}>;

type Props = Readonly<{
  scenario: PublicScenario;
  holds: Terms;
  columns: readonly TermColumn[];
  draft?: DraftColumn;
  /** What one option is worth by itself to the reader. */
  worth?: (issue: IssueId, option: OptionId) => number;
}>;

/** Every issue, what holds on it now, and what is proposed for it, under the instrument that can settle it. */
export function TermSheet(props: Props) {
  const { scenario, draft, columns } = props;
  const [explained, setExplained] = useState<IssueId | null>(null);
  const width = 2 + (draft ? 1 : 0) + columns.length;
  const toggle = (issue: IssueId) => setExplained((before) => (before === issue ? null : issue));
  return (
    <table className={`${styles.sheet} ${draft ? styles.withDraft : ''}`}>
      <caption className="visually-hidden">Term sheet: what holds now and what is proposed on each issue</caption>
      <Head draft={draft} columns={columns} />
      {termGroups(scenario).map(({ instrument, issues }) => (
        <tbody key={instrument?.id ?? 'none'}>
          <tr>
            <th scope="rowgroup" colSpan={width} className={styles.group}>
              <strong>{instrument?.name ?? 'Not yet in any instrument'}</strong>
              {instrument && <span>signatures: {ruleInWords(scenario, instrument)}</span>}
            </th>
          </tr>
          {issues.map((issue) => (
            <Fragment key={issue.id}>
              <TermRow {...props} issue={issue} open={explained === issue.id} onToggle={() => toggle(issue.id)} />
              {explained === issue.id && (
                <tr className={styles.explained}>
                  <td colSpan={width}>
                    <IssueInWords issue={issue} worth={props.worth} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Head({ draft, columns }: Readonly<{ draft: DraftColumn | undefined; columns: readonly TermColumn[] }>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">Issue</span>
        </th>
        <th scope="col" className={`${styles.plain} ${styles.holdsColumn}`}>
          Holds now
        </th>
        {draft && (
          <th scope="col" className={styles.draft}>
            {draft.heading}
          </th>
        )}
        {columns.map((column) => (
          <th scope="col" key={column.id} className={styles.proposalColumn}>
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = Props & Readonly<{ issue: PublicScenario['issues'][number]; open: boolean; onToggle(): void }>;

function TermRow({ scenario, holds, columns, draft, worth, issue, open, onToggle }: RowProps) {
  const now = holds[issue.id] ?? issue.statusQuo;
  const drafted = draft?.terms[issue.id];
  return (
    <tr className={styles.term}>
      <th scope="row">
        <button type="button" className={styles.issue} aria-expanded={open} onClick={onToggle}>
          {issue.name}
        </button>
        {drafted !== undefined && drafted !== now && (
          <span className={styles.nowPhone}>now: {optionName(scenario, issue.id, now)}</span>
        )}
      </th>
      <td className={`${styles.holds} ${styles.holdsColumn}`}>{optionName(scenario, issue.id, now)}</td>
      {draft && <DraftCell issue={issue} holds={holds} draft={draft} worth={worth} />}
      {columns.map((column) => (
        <ProposedCell key={column.id} scenario={scenario} issue={issue.id} column={column} />
      ))}
    </tr>
  );
}

function ProposedCell({
  scenario,
  issue,
  column,
}: Readonly<{ scenario: PublicScenario; issue: IssueId; column: TermColumn }>) {
  const chosen = column.terms[issue];
  if (chosen === undefined) return <td className={`${styles.open} ${styles.proposalColumn}`}>open</td>;
  return (
    <td className={styles.proposalColumn}>
      {optionName(scenario, issue, chosen)}
      {column.clauses?.[issue] && <span className={styles.clause}>with a clause of its own</span>}
    </td>
  );
}
