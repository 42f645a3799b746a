import { Act } from './Act';
import { MessageLine } from './MessageLine';
import styles from './MessageList.module.css';
import type { Reading } from './reading';
import type { TalkItem } from './talk-log';

/** What was said and done in one room, in order. */
export function MessageList({ items, reading }: Readonly<{ items: readonly TalkItem[]; reading: Reading }>) {
  return (
    <ol className={styles.list}>
      {items.map(({ position, event }) =>
        event.type === 'message-sent' ? (
          <MessageLine key={position} event={event} reading={reading} />
        ) : (
          <Act key={position} event={event} reading={reading} />
        ),
      )}
    </ol>
  );
}
