import { useMemo } from 'react';
import type { StressModel } from '../../../game/scenario/stress-model';
import { outcomeOf } from '../../../game/scoring/outcome';
import { stressOf } from '../../components/stress/use-stress';
import { bandWords, labelledCurves } from '../../lib/stress-words';
import { bandPath, linePath } from '../../lib/survival-chart';
import { counted } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import { stressChangesIn } from './stress-changes';
import styles from './WouldItHold.module.css';

/** Whether what was agreed would last, in a glance, once the session is over. The stress test beside it says how it is counted. */
export function WouldItHold({ desk }: { desk: ReviewDesk }) {
  const { stress } = desk.scenario;
  return stress && desk.now.stage === 'closed' ? <Glance desk={desk} model={stress} /> : null;
}

function Glance({ desk: { scenario, now, log }, model }: Readonly<{ desk: ReviewDesk; model: StressModel }>) {
  const { agreements } = now;
  const { test } = useMemo(
    () =>
      stressOf(scenario, model, { name: '', terms: outcomeOf(scenario, agreements), changes: stressChangesIn(log) }),
    [scenario, model, agreements, log],
  );
  const curves = labelledCurves(test);
  const [hopeful, last] = [curves[0], curves.at(-1)];
  const middle = curves.find((curve) => curve.middle);
  if (!hopeful || !last || !middle) return null;
  return (
    <figure className={styles.figure}>
      <h3>Would it hold?</h3>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.plot} aria-hidden>
        <path className={styles.band} d={bandPath(hopeful.survival, last.survival)} />
        <path className={styles.middle} d={linePath(middle.survival)} />
      </svg>
      <p className={styles.axis} aria-hidden>
        <span>signed</span>
        <span>{counted(model.years, 'year')}</span>
      </p>
      <figcaption>{bandWords(test, model.years)} A teaching model, not a forecast.</figcaption>
    </figure>
  );
}
