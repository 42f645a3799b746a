import type { ReviewDesk } from '../use-review';
import { aboutSession } from './about-session';
import styles from './Report.module.css';

/** What session this is a report of. */
export function Cover({ desk }: { desk: ReviewDesk }) {
  const { end, scenario, log } = desk;
  const { when, played, people } = aboutSession(end, log);
  return (
    <header className={styles.cover}>
      <h1>{end.title}</h1>
      <p className={styles.lead}>
        After-action review of “{scenario.title}”{scenario.variant && `, ${scenario.variant.name}`}
        {end.setup.table !== null && `, table ${end.setup.table}`}
      </p>
      <p>{[when, played, people].filter((part) => part !== '').join(' · ')}</p>
    </header>
  );
}
