import type { IssueId, OptionId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { Points } from '../words/Points';
import { differs } from './compared';
import styles from './OptionWords.module.css';

export type Issue = PublicScenario['issues'][number];
export type Worth = ((issue: IssueId, option: OptionId) => number) | undefined;

export const nameIn = (issue: Issue, option: OptionId): string =>
  issue.options.find(({ id }) => id === option)?.name ?? option;

type Props = Readonly<{
  issue: Issue;
  option: OptionId;
  clause: string | undefined;
  againstOption: OptionId;
  againstClause: string | undefined;
  worth: Worth;
}>;

/** What a cell says: the words, then what sets it apart from the compared column, then the code for talk. */
export function OptionWords({ issue, option, clause, againstOption, againstClause, worth }: Props) {
  const apart = differs({ option, clause }, { option: againstOption, clause: againstClause });
  const other = option !== againstOption;
  return (
    <>
      {nameIn(issue, option)}
      {other && <span className="visually-hidden">, differs</span>}
      {other && worth && (
        <span className={styles.difference}>
          {' '}
          <Points of={worth(issue.id, option) - worth(issue.id, againstOption)} />
        </span>
      )}
      <span className={styles.code}>
        {option}
        {clauseWords(clause, apart && !other)}
      </span>
    </>
  );
}

const clauseWords = (clause: string | undefined, apart: boolean): string => {
  if (apart) return clause === undefined ? ' · differs: no clause text' : ' · clause text differs';
  return clause === undefined ? '' : ' · own clause text';
};
