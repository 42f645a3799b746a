import type { Answer } from '../../../game/analysis/question';
import type { IssueId, OptionId, Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { packagesWords } from '../../lib/analysis-words';
import { type Heading, Part } from './Part';
import { ZoneIssue } from './ZoneIssue';
import styles from './ZoneTable.module.css';

type Props = Readonly<{
  scenario: PublicScenario;
  answer: Answer;
  holds: Terms;
  fix: Terms;
  under: Heading;
  onFix(issue: IssueId, option: OptionId): void;
}>;

/** The zone of agreement by option: how many of its packages choose each, and what survives in none. */
export function ZoneTable({ scenario, answer, holds, fix, under, onFix }: Props) {
  const { size, signable, options } = answer.zone;
  return (
    <Part under={under} title="The zone of agreement, option by option" note={noteOn(size, signable)}>
      {size > 0 && (
        <div className={styles.issues}>
          {scenario.issues.map((issue) => (
            <ZoneIssue
              key={issue.id}
              issue={issue}
              counts={options[issue.id] ?? {}}
              size={size}
              holds={holds[issue.id]}
              fixed={fix[issue.id]}
              settled={answer.fixed[issue.id] !== undefined && fix[issue.id] === undefined}
              onFix={(option) => onFix(issue.id, option)}
            />
          ))}
        </div>
      )}
    </Part>
  );
}

function noteOn(size: number, signable: number): string {
  const more = ` ${packagesWords(signable)} give it to as many as the instruments need signatures of.`;
  const fewer = signable === size ? '' : more;
  if (size === 0) return `No package gives every party its reservation value.${fewer}`;
  return `Of the ${packagesWords(size)} that give every party its reservation value, how many choose each option.${fewer}`;
}
