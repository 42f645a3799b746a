import { parts } from './parts';
import type { ReviewDesk } from './use-review';
import styles from './ViewNav.module.css';
import { type View, views } from './view';

const nameOf = (view: View): string | undefined => (view === 'table' ? 'At the table' : parts[view]?.name);

/** The parts of the review, each a press away. */
export function ViewNav({ desk }: { desk: ReviewDesk }) {
  return (
    <nav className={styles.nav} aria-label="Parts of the review">
      {views.map((view) => {
        const name = nameOf(view);
        if (name === undefined || (view === 'compare' && desk.branches.others.length === 0)) return null;
        const current = view === desk.view;
        return (
          <a
            key={view}
            href={desk.linkTo({ view })}
            className={styles.part}
            {...(current ? { 'aria-current': 'page' } : {})}
          >
            {name}
          </a>
        );
      })}
    </nav>
  );
}
