import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import styles from './MomentLink.module.css';

/** The time of an event, which leads to its moment at the table. */
export function MomentLink({ desk, position }: Readonly<{ desk: ReviewDesk; position: number }>) {
  const at = desk.log[position - 1]?.at ?? 0;
  return (
    <a className={styles['moment']} href={desk.linkTo({ view: 'table', position })}>
      {timeOfDay(at)}
    </a>
  );
}
