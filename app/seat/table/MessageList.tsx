import type { Brief, PublicScenario } from '../../../game/scenario/readers';
import type { State } from '../../../game/session/state';
import { Act } from './Act';
import { MessageLine } from './MessageLine';
import styles from './MessageList.module.css';
import type { TalkItem } from './talk-rooms';

/** What the lines of talk are read with: names, and to a party what a proposal is worth to it. */
export type Reading = Readonly<{
  state: State;
  scenario: PublicScenario;
  /** The seat that reads, whose own lines say "You". */
  seat?: string | null;
  brief?: Brief | null;
  onOpen?: (proposal: string) => void;
}>;

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
