import type { OptionId } from '../../../../game/scenario/id';
import { signed } from '../words/words';
import { differs } from './compared';
import styles from './DraftCell.module.css';
import { type Issue, nameIn, OptionWords, type Worth } from './OptionWords';
import sheet from './TermSheet.module.css';

type Props = Readonly<{
  issue: Issue;
  now: OptionId;
  nowClause: string | undefined;
  picked: OptionId | undefined;
  clause: string | undefined;
  againstOption: OptionId;
  againstClause: string | undefined;
  /** What the compared column says here, as "US-UA-1: 15 years", for a screen that has no room for its column. */
  beneath: string | null;
  /** Who else of the delegation is at this issue, in words. */
  here: string | null;
  worth: Worth;
  onAttend(issue: string | null): void;
  onPick(issue: string, option: OptionId | null): void;
}>;

/** One issue of one's own draft: a real select, laid unseen over its wrapped words, since a native one cannot wrap. */
export function DraftCell(props: Props) {
  const { issue, now, picked, againstOption, againstClause, beneath, here, worth, onAttend, onPick } = props;
  const shown = picked ?? now;
  const clause = picked === undefined ? props.nowClause : props.clause;
  const changed = differs({ option: shown, clause }, { option: againstOption, clause: againstClause });
  const against = (option: string) => (worth ? worth(issue.id, option) - worth(issue.id, againstOption) : 0);
  const points = (option: string) => (worth && option !== againstOption ? ` (${signed(against(option))})` : '');
  const label = (option: string) =>
    `${nameIn(issue, option)}${option === now ? ', written in as it is' : ''}${points(option)}`;
  const described = `draft-${issue.id}`;

  return (
    <td className={`${sheet.draft} ${styles.field} ${changed ? sheet.differs : ''} ${here ? styles.shared : ''}`}>
      <div className={styles.cell}>
        <span aria-hidden className={picked === undefined ? styles.untouched : undefined}>
          <OptionWords
            issue={issue}
            option={shown}
            clause={clause}
            againstOption={againstOption}
            againstClause={againstClause}
            worth={worth}
          />
          {picked === now && againstOption === now && <span className={styles.kept}>kept as it is</span>}
          {here && <span className={styles.here}>{here} is here</span>}
          {beneath && <span className={styles.beneath}>{beneath}</span>}
        </span>
        <span aria-hidden className={styles.caret}>
          ▾
        </span>
        <select
          className={styles.select}
          aria-label={`${issue.name}, my draft`}
          aria-describedby={changed || here ? described : undefined}
          onFocus={() => onAttend(issue.id)}
          onBlur={() => onAttend(null)}
          value={picked ?? ''}
          onChange={({ currentTarget: { value } }) => onPick(issue.id, value === '' ? null : value)}
        >
          <option value="">Leave out: {nameIn(issue, now)} holds</option>
          {issue.options.map((option) => (
            <option key={option.id} value={option.id}>
              {label(option.id)}
            </option>
          ))}
        </select>
        {(changed || here) && (
          <span id={described} className="visually-hidden">
            {here && `${here} is here. `}
            {changed && differenceWords(shown === againstOption ? null : nameIn(issue, againstOption))}
            {changed && worth && shown !== againstOption && `, ${signed(against(shown))} for you`}
          </span>
        )}
      </div>
    </td>
  );
}

const differenceWords = (other: string | null): string =>
  other === null ? 'differs in its clause text' : `differs from ${other}`;
