import { SaidList } from './SaidList';
import styles from './SaidList.module.css';
import { Untold } from './Untold';
import type { ReviewDesk } from './use-review';

/** What had been said by then, wherever these eyes could read it. The newest is the last. */
export function TalkSoFar({ desk }: { desk: ReviewDesk }) {
  const { all: messages } = desk.now.messages;
  const fresh = messages.length > desk.before.messages.length ? messages.at(-1)?.id : undefined;
  if (messages.length === 0) return <p className={styles.by}>Nothing has been said yet.</p>;
  return (
    <>
      <Untold desk={desk} />
      <SaidList desk={desk} messages={messages} beside={desk.now} fresh={fresh} follow />
    </>
  );
}
