import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { counted, issueName, optionName, plain } from '../../seat/table/words/words';
import type { Told } from './PointCard';
import styles from './PointTip.module.css';
import type { PlotParty } from './plot-party';

/** So many issues are named beside the point; the card below names all. */
const most = 9;

type Props = Readonly<{ scenario: PublicScenario; parties: readonly PlotParty[]; point: Told; holds: Terms }>;

/** The point in short, beside it on the plot: the card below says the same and more. */
export function PointTip({ scenario, parties, point: { title, scores, terms }, holds }: Props) {
  const changed = scenario.issues.filter(({ id }) => terms?.[id] !== undefined && terms[id] !== holds[id]);
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={styles.scores}>
        {parties.map(({ id, letters }, index) => (
          <span key={id}>
            {letters} <strong>{plain(scores[index] ?? 0)}</strong>
          </span>
        ))}
      </p>
      {terms && changed.length === 0 && <p>As what holds, on every issue.</p>}
      {!terms && <p>Outside the zone of agreement.</p>}
      <ul className={styles.terms}>
        {changed.slice(0, most).map(({ id }) => (
          <li key={id}>
            {issueName(scenario, id)}: <strong>{optionName(scenario, id, terms?.[id] ?? '')}</strong>
          </li>
        ))}
      </ul>
      {changed.length > most && <p>and {counted(changed.length - most, 'issue')} more, below</p>}
    </>
  );
}
