import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { counted, issueName, optionName, termsInWords } from '../../seat/table/words/words';
import styles from './PackageInWords.module.css';

type Props = Readonly<{ scenario: PublicScenario; terms: Terms; holds: Terms }>;

/** A package in words: first what it changes of what holds, then all of it. */
export function PackageInWords({ scenario, terms, holds }: Props) {
  const changed = scenario.issues.filter(({ id }) => terms[id] !== undefined && terms[id] !== holds[id]);
  return (
    <div className={styles.package}>
      {changed.length === 0 ? (
        <p>The same as what holds, on every issue.</p>
      ) : (
        <p>Other than what holds on {counted(changed.length, 'issue')}:</p>
      )}
      <dl>
        {changed.map(({ id }) => (
          <div key={id}>
            <dt>{issueName(scenario, id)}</dt>
            <dd>
              <mark>{optionName(scenario, id, terms[id] ?? '')}</mark>
              <span> instead of {optionName(scenario, id, holds[id] ?? '')}</span>
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>The whole package</summary>
        <dl>
          {termsInWords(scenario, terms).map(({ issue, name, option }) => (
            <div key={issue}>
              <dt>{name}</dt>
              <dd>{terms[issue] === holds[issue] ? option : <mark>{option}</mark>}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
