import { BusyButton } from '../../components/BusyButton';
import { Problem } from '../../components/Problem';
import styles from './Story.module.css';
import type { Editing } from './use-editing';

/** What was done to the story last, and the way back. */
export function LastAct({ editing: { words, undo, busy, problem } }: { editing: Editing }) {
  return (
    <div className={styles.last}>
      <p role="status">{words}</p>
      {undo && (
        <BusyButton busy={busy} variant="subtle" size="compact-sm" onClick={undo}>
          Undo
        </BusyButton>
      )}
      <Problem text={problem} />
    </div>
  );
}
