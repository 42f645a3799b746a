'use client';

import { memo, useEffect, useRef } from 'react';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Message } from '../../game/session/state';
import { Markdown } from '../components/Markdown';
import { PartyMark } from '../components/PartyMark';
import { timeOfDay } from '../lib/span-words';
import { addresseeWords } from '../seat/table/words/words';
import styles from './TalkSoFar.module.css';
import type { ReviewDesk } from './use-review';

/** What had been said by then, wherever these eyes could read it. The newest is the last. */
export function TalkSoFar({ desk }: { desk: ReviewDesk }) {
  const { messages } = desk.now;
  const fresh = messages.length > desk.before.messages.length ? messages.at(-1)?.id : undefined;
  const end = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what there is to scroll to
  useEffect(() => {
    const column = end.current?.closest('[data-column]');
    if (column && column.scrollHeight > column.clientHeight) column.scrollTop = column.scrollHeight;
  }, [messages.length]);
  if (messages.length === 0) return <p className={styles.by}>Nothing has been said yet.</p>;
  return (
    <ol className={styles.list}>
      {messages.map((message) => (
        <Said
          key={message.id}
          scenario={desk.scenario}
          name={desk.end.seats[message.by]?.name ?? 'Someone'}
          message={message}
          fresh={message.id === fresh}
        />
      ))}
      <li ref={end} aria-hidden />
    </ol>
  );
}

type SaidProps = Readonly<{ scenario: PublicScenario; name: string; message: Message; fresh: boolean }>;

/** What was said never changes, so a line is drawn again only when it is new or no longer is. */
const same = (a: SaidProps, b: SaidProps): boolean => a.message.id === b.message.id && a.fresh === b.fresh;

const Said = memo(function Said({ scenario, name, message, fresh }: SaidProps) {
  const party = scenario.parties.find(({ id }) => id === message.from);
  return (
    <li className={`${styles.message} ${party ? '' : styles.control} ${fresh ? styles.fresh : ''}`}>
      {party ? <PartyMark party={party} /> : <span />}
      <div>
        <p className={styles.by}>
          <strong>{name}</strong> · {party?.name ?? 'Control'} {addresseeWords(scenario, message.to)} ·{' '}
          {timeOfDay(message.at)}
        </p>
        <Markdown text={message.text} as="message" />
      </div>
    </li>
  );
}, same);
