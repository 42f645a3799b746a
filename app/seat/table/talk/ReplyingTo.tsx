import type { Message } from '../../../../game/session/state';
import type { Desk } from '../desk';
import styles from './Composer.module.css';
import { inWords, type Mentions } from './mentions';

type Props = Readonly<{ desk: Desk; message: Message; mentions: Mentions; onAway(): void }>;

/** What is being answered, and the way out. */
export function ReplyingTo({ desk: { state, seat }, message, mentions, onAway }: Props) {
  const name = message.by === seat ? 'yourself' : (state.seats[message.by]?.name ?? 'someone');
  return (
    <div className={styles.replying}>
      <p className={styles.answered}>
        Replying to <strong>{name}</strong>: {inWords(mentions, message.text)}
      </p>
      <button type="button" className={styles.quiet} onClick={onAway}>
        Do not reply
      </button>
    </div>
  );
}
