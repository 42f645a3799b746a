import type { Appraisal } from '../../../game/analysis/question';
import type { PublicScenario } from '../../../game/scenario/readers';
import { instrumentName, listed, partyName, partyNames, plain } from '../../seat/table/words/words';
import styles from './LeftOnTable.module.css';
import { More } from './More';
import { PackageInWords } from './PackageInWords';

type Props = Readonly<{ scenario: PublicScenario; appraisal: Appraisal }>;

/** Who could have done better by signatures of their own. */
export function Blocks({ scenario, appraisal: { blocks, inCore, terms } }: Props) {
  if (blocks === null) {
    return <p className={styles.core}>Who could have done better alone is too large to be worked out.</p>;
  }
  if (blocks.length === 0) {
    return inCore ? (
      <p className={styles.core}>
        No group of parties could have done better for each of its members by its own signatures: it is in the core.
      </p>
    ) : null;
  }
  return (
    <div className={styles.core}>
      <p>By their own signatures these could have done better, each of them:</p>
      <ul className={styles.blocks}>
        {blocks.map((block) => (
          <li key={block.coalition.join()}>
            <strong>{partyNames(scenario, block.coalition)}</strong>{' '}
            {block.instruments.length > 0
              ? `with ${listed(block.instruments.map((id) => instrumentName(scenario, id)))}`
              : 'by not signing what needs them'}
            :{' '}
            {listed(
              block.gains.map(
                ({ party, from, to }) => `${partyName(scenario, party)} ${plain(to)} instead of ${plain(from)}`,
              ),
            )}
            .
            <More summary={block.instruments.length > 0 ? 'What they would have signed' : 'What would then hold'}>
              <PackageInWords scenario={scenario} terms={block.terms} holds={terms} />
            </More>
          </li>
        ))}
      </ul>
    </div>
  );
}
