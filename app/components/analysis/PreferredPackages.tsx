import { useId } from 'react';
import type { Appraisal } from '../../../game/analysis/question';
import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { type Preferred, preferredPackages } from '../../lib/preferred-packages';
import { signed } from '../../seat/table/words/words';
import styles from './LeftOnTable.module.css';
import { More } from './More';
import { PackageInWords } from './PackageInWords';

type Props = Readonly<{ scenario: PublicScenario; appraisal: Appraisal; over: boolean }>;

/** The best packages that give nobody less than what holds, each with what more it gives, and its terms. */
export function PreferredPackages({ scenario, appraisal, over }: Props) {
  const id = useId();
  const { forAll, forOne } = preferredPackages(scenario, appraisal);
  if (forAll.length === 0) return null;
  return (
    <div className={styles.preferred}>
      <p id={id} className={styles.subtitle}>
        {over ? 'What all would have preferred' : 'What all would prefer'}
      </p>
      <Packages scenario={scenario} holds={appraisal.terms} packages={forAll} labelledBy={id} />
      {forOne.length > 0 && (
        <More summary="The best of these for each party">
          <Packages scenario={scenario} holds={appraisal.terms} packages={forOne} labelledBy={id} />
        </More>
      )}
    </div>
  );
}

type ListProps = Readonly<{
  scenario: PublicScenario;
  holds: Terms;
  packages: readonly Preferred[];
  labelledBy: string;
}>;

const Packages = ({ scenario, holds, packages, labelledBy }: ListProps) => (
  <ul aria-labelledby={labelledBy}>
    {packages.map(({ names, gains, terms }) => (
      <li key={names.join()}>
        <More summary={names.join('; ')} telling>
          <PackageInWords scenario={scenario} terms={terms} holds={holds} />
        </More>
        <p className={styles.gains}>
          {scenario.parties.map(({ id, name, letters }, index) => (
            <span key={id}>
              <abbr title={name}>{letters}</abbr> {signed(gains[index] ?? 0)}
            </span>
          ))}
        </p>
      </li>
    ))}
  </ul>
);
