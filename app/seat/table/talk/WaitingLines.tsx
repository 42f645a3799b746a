import type { Room } from '../../../lib/room';
import styles from './Composer.module.css';
import { addressOf, type RoomKey } from './talk-rooms';

/** What was said to this room and waits for the connection, in the order in which it will be sent. */
export function WaitingLines({ waiting, room }: Readonly<{ waiting: Room['waiting']; room: RoomKey }>) {
  const to = String(addressOf(room));
  const lines = waiting.flatMap(({ id, command }) =>
    command.type === 'send-message' && String(command.to) === to ? [{ id, text: command.text }] : [],
  );
  if (lines.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label="Waits to be sent">
      <p className={styles.soft}>Waits to be sent</p>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
