import { counted } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import { eachOf, jointOf } from './course';
import styles from './LeftHere.module.css';

/** Right after the result, what it left on the table: told of every brief, so to all or to none. */
export function LeftHere({ desk }: { desk: ReviewDesk }) {
  const { held, position, viewer, now } = desk;
  const here = held.figures?.value?.outcomes.findLast((each) => each.position <= position);
  if (!here || viewer !== 'control') return null;
  const [joint, each] = [jointOf(here.left), eachOf(here.left)];
  const over = now.stage === 'closed';
  if (joint === 0)
    return <p className={styles.left}>No package would have given anybody more without taking from another.</p>;
  return (
    <p className={styles.left}>
      <strong>{counted(joint, 'point')}</strong> for all together {over ? 'were left' : 'would be left'} on the table
      {each > 0 && `; every party could have had at least ${each} more`}.
    </p>
  );
}
