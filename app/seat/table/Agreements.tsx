import type { PublicScenario } from '../../../game/scenario/readers';
import { standing } from '../../../game/scoring/outcome';
import type { Agreement } from '../../../game/session/state';
import styles from './Documents.module.css';
import { timeWords } from './proposal-words';
import { TermsInWords } from './TermsInWords';
import { instrumentName, partyNames } from './words';

/** What has been signed and is in force, as far as the reader knows; what was replaced says so. */
export function Agreements({
  scenario,
  agreements,
}: Readonly<{ scenario: PublicScenario; agreements: readonly Agreement[] }>) {
  if (agreements.length === 0) {
    return (
      <p className={`${styles.document} ${styles.soft}`}>
        No agreement that you know of is in force. What is signed by everyone it needs appears here.
      </p>
    );
  }
  const now = standing(agreements);
  return (
    <div className={styles.document}>
      {[...agreements].reverse().map((agreement) => (
        <article key={agreement.proposal} className={styles.agreement}>
          <h3>{instrumentName(scenario, agreement.instrument)}</h3>
          <p className={styles.soft}>
            {now.includes(agreement) ? 'In force' : 'Replaced by a later one'} · signed by{' '}
            {partyNames(scenario, agreement.signatories)} · {timeWords(agreement.enteredAt)} ·{' '}
            {agreement.announced ? 'known to everyone' : 'known to those it was addressed to'}
          </p>
          <TermsInWords scenario={scenario} content={agreement} />
        </article>
      ))}
    </div>
  );
}
