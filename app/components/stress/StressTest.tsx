'use client';

import { memo, useId } from 'react';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { StressModel } from '../../../game/scenario/stress-model';
import { Factors } from './Factors';
import { Levers } from './Levers';
import { StressSources } from './StressSources';
import { StressTables } from './StressTables';
import styles from './StressTest.module.css';
import { SurvivalCurve } from './SurvivalCurve';
import { type StressCase, useStress } from './use-stress';

type Props = Readonly<{
  scenario: PublicScenario;
  /** The same array as long as nothing in it changed: the test is run anew for another. */
  cases: readonly StressCase[];
  heading?: 'h2' | 'h3';
}>;

/** The credibility stress test of one package, or of two beside each other. Nothing where the scenario has none. */
export const StressTest = memo(function StressTest({ scenario, cases, heading = 'h2' }: Props) {
  return scenario.stress ? <Test scenario={scenario} model={scenario.stress} cases={cases} heading={heading} /> : null;
});

function Test({ scenario, model, cases, heading: Heading = 'h2' }: Props & { model: StressModel }) {
  const id = useId();
  const { tested, levers } = useStress(scenario, model, cases);
  return (
    <section className={styles.test} aria-labelledby={id}>
      <Heading id={id} className={styles.heading}>
        Credibility stress test
      </Heading>
      <p className={styles.label}>
        <strong>A teaching model, not a forecast. The literature disagrees.</strong> How these terms, elections and
        shocks work on each other under stated assumptions, in 2,000 runs of {model.years} years.
      </p>
      <div className={styles.cases}>
        {tested.map(({ name, test }) => (
          <div key={name} className={styles.case}>
            {tested.length > 1 && <p className={styles.name}>{name}</p>}
            <Factors test={test} />
            <SurvivalCurve model={model} test={test} />
          </div>
        ))}
      </div>
      <Levers scenario={scenario} model={model} levers={levers} of={tested.length > 1 ? (tested[0]?.name ?? '') : ''} />
      <StressTables model={model} tested={tested} />
      <StressSources model={model} />
    </section>
  );
}
