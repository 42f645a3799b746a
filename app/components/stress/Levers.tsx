import type { PublicScenario } from '../../../game/scenario/readers';
import type { StressModel } from '../../../game/scenario/stress-model';
import type { Lever } from '../../../game/scoring/stress/levers';
import { leverWords, ofHundred, strongest } from '../../lib/stress-words';
import { signed } from '../../seat/table/words/words';
import styles from './Levers.module.css';

type Props = Readonly<{ scenario: PublicScenario; model: StressModel; levers: readonly Lever[]; of: string }>;

/** Which single option would move it most, either way. */
export function Levers({ scenario, model, levers, of }: Props) {
  const { up, down } = strongest(levers);
  return (
    <div className={styles.levers}>
      <p className={styles.title}>What would move it most{of === '' ? '' : `: ${of}`}</p>
      <dl>
        <Row label="Up" none="No single option would raise it." scenario={scenario} lever={up} />
        <Row label="Down" none="No single option would lower it." scenario={scenario} lever={down} />
      </dl>
      <p className={styles.note}>
        Runs in 100 after {model.years} years, with one option changed and all else as it is, under the reliability in
        the middle. It says which assumption weighs most, not what should be agreed.
      </p>
    </div>
  );
}

type RowProps = Readonly<{ label: string; none: string; scenario: PublicScenario; lever: Lever | null }>;

function Row({ label, none, scenario, lever }: RowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{lever ? leverWords(scenario, lever) : none}</dd>
      {lever && <dd className={lever.moves > 0 ? styles.up : styles.down}>{signed(ofHundred(lever.moves))}</dd>}
    </div>
  );
}
