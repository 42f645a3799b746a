import type { Appraisal } from '../../../game/analysis/question';
import type { PublicScenario } from '../../../game/scenario/readers';
import { counted, partyName } from '../../seat/table/words/words';
import { AppraisedScores } from './AppraisedScores';
import { Blocks } from './Blocks';
import styles from './LeftOnTable.module.css';
import { type Heading, Part } from './Part';
import { PreferredPackages } from './PreferredPackages';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  scenario: PublicScenario;
  parties: readonly PlotParty[];
  appraisal: Appraisal;
  /** Nothing can be signed any more. */
  over: boolean;
  under: Heading;
}>;

/** What holds, held against what was possible: what it gives, what was left, and who could have done better alone. */
export function LeftOnTable({ scenario, parties, appraisal, over, under }: Props) {
  return (
    <Part under={under} title={over ? 'What was left on the table' : 'What is still on the table'}>
      <p className={styles.verdict}>{verdict(appraisal, over)}</p>
      <Faults scenario={scenario} appraisal={appraisal} />
      <AppraisedScores parties={parties} appraisal={appraisal} />
      <PreferredPackages scenario={scenario} appraisal={appraisal} over={over} />
      <Blocks scenario={scenario} appraisal={appraisal} />
    </Part>
  );
}

function verdict({ left, rational, onFrontier }: Appraisal, over: boolean): string {
  const who = rational.every(Boolean)
    ? 'every party its reservation value'
    : rational.some(Boolean)
      ? 'some parties their reservation values, not all'
      : 'no party its reservation value';
  const enough = `What holds gives ${who}.`;
  if (left) {
    const each = left.each > 0 ? ` One gives every party at least ${left.each} more.` : '';
    return `${counted(left.joint, 'point')} ${over ? 'were left' : 'are still'} on the table: another package gives all together so much more, and no party less.${each} ${enough}`;
  }
  return `No package asked about gives one party more than what holds without taking from another${onFrontier ? ': it is on the frontier' : ''}. ${enough}`;
}

/** Why what holds is not itself among the packages asked about. */
function Faults({ scenario, appraisal }: Pick<Props, 'scenario' | 'appraisal'>) {
  const gateName = (id: string) => scenario.gates.find((gate) => gate.id === id)?.name ?? id;
  const faults = [
    ...appraisal.contradictions.map((why) => `It contradicts itself: ${why}`),
    ...appraisal.crossed.map(({ party, line }) => `It crosses a red line of ${partyName(scenario, party)}: ${line}`),
    ...appraisal.gates
      .filter(({ passes }) => !passes)
      .map(({ gate, support, threshold }) => `${gateName(gate)}: support of ${support}, where it needs ${threshold}.`),
  ];
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
