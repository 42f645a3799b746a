import type { Room } from '../../lib/room';
import styles from './WhichTable.module.css';

/** Which of several tables this is; nothing where there is but one. */
export function WhichTable({ room: { state, tables } }: { room: Room }) {
  const { table } = state.setup;
  if (table === null) return null;
  const at = tables.findIndex(({ name }) => name === table);
  const among = tables.length > 1 ? ` · number ${at + 1} of ${tables.length}` : ' · one of several tables';
  return (
    <p className={styles['table']}>
      <strong>{table}</strong>
      {among}
    </p>
  );
}
