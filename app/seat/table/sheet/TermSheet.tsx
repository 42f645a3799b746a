'use client';

import { Fragment, type ReactNode } from 'react';
import type { IssueId } from '../../../../game/scenario/id';
import { ruleInWords } from '../words/rule-in-words';
import { holdsKey, saidOn, saysNothing } from './compared';
import type { Issue } from './OptionWords';
import { TermRow } from './TermRow';
import styles from './TermSheet.module.css';
import { termGroups } from './term-groups';
import type { Sheet } from './use-sheet';

type Props = Readonly<{
  sheet: Sheet;
  heads: Readonly<{ holds: ReactNode; draft: ReactNode; columns: readonly ReactNode[] }>;
  /** Who else of the delegation is at an issue, in words, and the way to tell them where one is oneself. */
  here: Readonly<Record<IssueId, string>>;
  onAttend(issue: IssueId | null): void;
  /** The issue that is opened, and what is read there. */
  explained: IssueId | null;
  onExplain(issue: IssueId): void;
  explanation(issue: Issue): ReactNode;
}>;

/** Every issue, what holds on it now, and what is proposed for it, under the instrument that can settle it. */
export function TermSheet({ sheet, heads, here, onAttend, explained, onExplain, explanation }: Props) {
  'use memo';
  const { scenario, draft, columns } = sheet;
  const width = 2 + (draft ? 1 : 0) + columns.length;
  return (
    <table className={`${styles.sheet} ${draft ? styles.withDraft : ''}`}>
      <caption className="visually-hidden">Term sheet: what holds now and what is proposed on each issue</caption>
      <Head sheet={sheet} heads={heads} />
      {termGroups(scenario).map(({ instrument, issues }) => (
        <tbody key={instrument?.id ?? 'none'}>
          <tr>
            <th scope="rowgroup" colSpan={width} className={styles.group}>
              <div>
                <strong>{instrument?.name ?? 'Not yet in any instrument'}</strong>
                {instrument && <span>signatures: {ruleInWords(scenario, instrument)}</span>}
              </div>
            </th>
          </tr>
          {issues.map((issue) => (
            <Fragment key={issue.id}>
              <Row
                sheet={sheet}
                issue={issue}
                here={here[issue.id] ?? null}
                open={explained === issue.id}
                onAttend={onAttend}
                onExplain={onExplain}
              />
              {explained === issue.id && (
                <tr className={styles.explained}>
                  <td colSpan={width}>{explanation(issue)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Head({ sheet, heads }: Pick<Props, 'sheet' | 'heads'>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">Issue</span>
        </th>
        <th scope="col" className={`${styles.plain} ${styles.holdsColumn}`}>
          {heads.holds}
        </th>
        {sheet.draft && (
          <th scope="col" className={styles.draft}>
            {heads.draft}
          </th>
        )}
        {sheet.columns.map((column, index) => (
          <th scope="col" key={column.key} abbr={column.name} className={styles.proposalColumn}>
            {heads.columns[index]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = Pick<Props, 'sheet' | 'onAttend' | 'onExplain'> &
  Readonly<{ issue: Issue; here: string | null; open: boolean }>;

function Row({ sheet, issue, ...given }: RowProps) {
  const { holds, draft, columns, against, base, worth, onPick } = sheet;
  const now = holds.terms[issue.id] ?? issue.statusQuo;
  const named = against.key === holdsKey ? 'now' : saysNothing(saidOn(against, issue.id)) ? null : against.name;
  return (
    <TermRow
      issue={issue}
      now={now}
      nowClause={holds.clauses[issue.id]}
      writing={draft !== null}
      picked={draft?.terms[issue.id]}
      draftClause={draft?.clauses[issue.id]}
      columns={columns}
      againstOption={base.terms[issue.id] ?? now}
      againstClause={base.clauses[issue.id]}
      againstName={named}
      worth={worth}
      {...given}
      onPick={onPick}
    />
  );
}
