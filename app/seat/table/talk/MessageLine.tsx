import type { EventOf } from '../../../../game/session/events';
import { Markdown } from '../../../components/Markdown';
import { PartyMark } from '../../../components/PartyMark';
import { timeWords } from '../proposal-words';
import { partyOf } from '../words';
import styles from './MessageList.module.css';
import type { Reading } from './reading';

/** One message: who, for which party, when, and what. Control stands out. */
export function MessageLine({ event, reading }: Readonly<{ event: EventOf<'message-sent'>; reading: Reading }>) {
  const { state, scenario, seat } = reading;
  const name = event.by === seat ? 'You' : (state.seats[event.by]?.name ?? 'Someone');
  const party = event.from === null ? undefined : partyOf(scenario, event.from);
  if (!party) {
    return (
      <li className={styles.control}>
        <p className={styles.by}>
          <strong>Control</strong> · {name} · {timeWords(event.at)}
        </p>
        <Markdown text={event.text} as="message" />
      </li>
    );
  }
  return (
    <li className={styles.message}>
      <PartyMark party={party} />
      <div>
        <p className={styles.by}>
          <strong>{name}</strong> · {event.by !== seat && `${party.name} · `}
          {timeWords(event.at)}
        </p>
        <Markdown text={event.text} as="message" />
      </div>
    </li>
  );
}
