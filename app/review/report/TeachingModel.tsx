import type { PublicScenario } from '../../../game/scenario/readers';
import styles from './Report.module.css';

/** What the numbers are, and are not. */
export const TeachingModel = ({ scenario }: { scenario: PublicScenario }) => (
  <p className={styles.model}>
    The numbers are those of a teaching model. They say what this scenario assumes, not what is right. {scenario.model}
  </p>
);
