import { contradictions } from '../../../../game/scoring/coherence';
import type { Draft } from '../../../../game/session/draft';
import type { Desk } from '../desk';
import { interactionChanges } from '../own-standing';
import { Points } from '../words/Points';
import { draftOutcome } from './composing';
import styles from './DraftNotes.module.css';

/** What the draft's terms do together: interactions it brings into play or ends, and contradictions. */
export function DraftNotes({
  desk: { scenario, brief, holds, state, party },
  draft,
}: Readonly<{ desk: Desk; draft: Draft }>) {
  const outcome = party === null ? holds : draftOutcome(draft, state, scenario, party);
  const { begun, ended } = brief ? interactionChanges(brief, holds, outcome) : { begun: [], ended: [] };
  const clashes = contradictions(scenario, outcome);
  if (begun.length + ended.length + clashes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label="What these terms do together">
      <h3>Taken together</h3>
      <ul>
        {clashes.map((why) => (
          <li key={why} className={styles.clash}>
            These contradict each other: {why}
          </li>
        ))}
        {begun.map((clause) => (
          <li key={JSON.stringify(clause.when)} className={styles.note}>
            {clause.why ?? 'These terms together'} <Points of={clause.points} />
          </li>
        ))}
        {ended.map((clause) => (
          <li key={JSON.stringify(clause.when)} className={styles.note}>
            No longer: {clause.why ?? 'those terms together'} <Points of={-clause.points} />
          </li>
        ))}
      </ul>
    </section>
  );
}
