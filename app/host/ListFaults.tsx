import type { ListFault } from '../../game/exercise/class-list/list-fault';
import styles from './ClassList.module.css';

const placeOf = ({ line, column }: ListFault): string => {
  if (line === 0) return 'The list';
  return column === 0 ? `Line ${line}` : `Line ${line}, column ${column}`;
};

/** Everything that keeps a list from being read: where, what, and what to do. */
export function ListFaults({ faults, more }: { faults: readonly ListFault[]; more: number }) {
  return (
    <div role="status" className={styles['faults']}>
      <p>
        <strong>
          {faults.length + more === 1 ? 'One thing is' : `${faults.length + more} things are`} to be put right. Nothing
          was taken from the list yet.
        </strong>
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.line}:${fault.column}:${fault.what}`}>
            <span className={styles['where']}>{placeOf(fault)}</span>
            <span>
              {fault.what} <span className={styles['todo']}>{fault.todo}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more.</p>}
    </div>
  );
}
