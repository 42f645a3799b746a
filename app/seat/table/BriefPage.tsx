import type { Brief, PublicScenario } from '../../../game/scenario/readers';
import { Markdown } from '../../components/Markdown';
import styles from './Documents.module.css';
import { partyName } from './words';

/** A brief that begins with its party's name has it twice here. A mark of another language before it stays. */
const withoutTitle = (text: string): string => text.replace(/^(\s*\[\w+\])?\s*# .*\n/, '$1');

/** What a party reads of itself, and what everyone reads of the exercise. */
export function BriefPage({
  scenario,
  party,
  brief,
}: Readonly<{ scenario: PublicScenario; party: string | null; brief: Brief | null }>) {
  return (
    <div className={styles.document}>
      {brief && party !== null && (
        <>
          <h2>What {partyName(scenario, party)} wants</h2>
          <ul className={styles.interests}>
            {brief.interests.map((interest) => (
              <li key={interest}>{interest}</li>
            ))}
          </ul>
          <Markdown text={withoutTitle(brief.text)} />
        </>
      )}
      <h2>{scenario.title}</h2>
      <p className={styles.lead}>{scenario.summary}</p>
      {scenario.context && <Markdown text={scenario.context} />}
      <p className={styles.soft}>{scenario.model}</p>
      {scenario.background && (
        <details>
          <summary>Background paper</summary>
          <Markdown text={scenario.background} />
        </details>
      )}
      <details>
        <summary>Sources</summary>
        <Markdown text={scenario.sources} />
      </details>
    </div>
  );
}
