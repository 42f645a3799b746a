import { memo } from 'react';
import type { IssueId, OptionId } from '../../../../game/scenario/id';
import { differs, saidOn } from './compared';
import { DraftCell } from './DraftCell';
import { issueElement } from './focus-issue';
import { type Issue, nameIn, OptionWords, type Worth } from './OptionWords';
import type { SheetColumn } from './sheet-column';
import styles from './TermSheet.module.css';

/** Plain values and things that stay the same, so that a row is drawn again only when it says something else. */
type Props = Readonly<{
  issue: Issue;
  now: OptionId;
  nowClause: string | undefined;
  writing: boolean;
  picked: OptionId | undefined;
  draftClause: string | undefined;
  columns: readonly SheetColumn[];
  againstOption: OptionId;
  againstClause: string | undefined;
  /** What the compared column is called where it says something worth repeating beside the draft. */
  againstName: string | null;
  /** Who else of the delegation is at this issue, in words. */
  here: string | null;
  open: boolean;
  worth: Worth;
  onAttend(issue: IssueId | null): void;
  onExplain(issue: IssueId): void;
  onPick(issue: IssueId, option: OptionId | null): void;
}>;

/** One issue across all columns. */
export const TermRow = memo(function TermRow(props: Props) {
  const { issue, now, nowClause, picked, againstOption, againstName, columns, open, onExplain } = props;
  const shown = picked ?? now;
  const same = shown === againstOption;
  const beneath =
    againstName === null || (againstName === 'now' && same)
      ? null
      : `${againstName}: ${same ? 'the same' : nameIn(issue, againstOption)}`;
  return (
    <tr className={styles.term}>
      <th scope="row">
        <button
          type="button"
          id={issueElement(issue.id)}
          className={styles.issue}
          aria-expanded={open}
          onClick={() => onExplain(issue.id)}
        >
          {issue.name}
        </button>
        <span className={styles.code}>{issue.id}</span>
      </th>
      <SaidCell {...props} className={`${styles.holds} ${styles.holdsColumn}`} option={now} clause={nowClause} />
      {props.writing && <DraftCell {...props} clause={props.draftClause} beneath={beneath} />}
      {columns.map((column) => {
        const { option, clause } = saidOn(column, issue.id);
        return (
          <SaidCell
            key={column.key}
            {...props}
            className={styles.proposalColumn ?? ''}
            option={option}
            clause={clause}
          />
        );
      })}
    </tr>
  );
});

type SaidProps = Pick<Props, 'issue' | 'againstOption' | 'againstClause' | 'worth'> &
  Readonly<{ className: string; option: OptionId | undefined; clause: string | undefined }>;

function SaidCell({ issue, className, option, clause, againstOption, againstClause, worth }: SaidProps) {
  if (option === undefined) {
    return <td className={`${styles.open} ${className}`}>open{clause !== undefined && ', own clause text'}</td>;
  }
  const apart = differs({ option, clause }, { option: againstOption, clause: againstClause });
  return (
    <td className={`${className} ${apart ? styles.differs : ''}`}>
      <OptionWords
        issue={issue}
        option={option}
        clause={clause}
        againstOption={againstOption}
        againstClause={againstClause}
        worth={worth}
      />
    </td>
  );
}
