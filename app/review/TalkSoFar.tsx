'use client';

import { memo, useEffect, useMemo, useRef } from 'react';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Commitment, Message } from '../../game/session/state';
import { BotMark } from '../components/BotMark';
import { PartyMark } from '../components/PartyMark';
import { timeOfDay } from '../lib/span-words';
import { markWords } from '../seat/table/talk/commitment-words';
import { MessageText } from '../seat/table/talk/MessageText';
import { type Mentions, mentionsFor } from '../seat/table/talk/mentions';
import { addresseeWords } from '../seat/table/words/words';
import styles from './TalkSoFar.module.css';
import { Untold } from './Untold';
import type { ReviewDesk } from './use-review';

/** What had been said by then, wherever these eyes could read it. The newest is the last. */
export function TalkSoFar({ desk }: { desk: ReviewDesk }) {
  const { messages, commitments, proposals } = desk.now;
  const { scenario } = desk;
  const mentions = useMemo(() => mentionsFor(scenario, { scenario, proposals }), [scenario, proposals]);
  const fresh = messages.length > desk.before.messages.length ? messages.at(-1)?.id : undefined;
  const end = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what there is to scroll to
  useEffect(() => {
    const column = end.current?.closest('[data-column]');
    if (column && column.scrollHeight > column.clientHeight) column.scrollTop = column.scrollHeight;
  }, [messages.length]);
  if (messages.length === 0) return <p className={styles.by}>Nothing has been said yet.</p>;
  return (
    <>
      <Untold desk={desk} />
      <ol className={styles.list}>
        {messages.map((message) => (
          <Said
            key={message.id}
            scenario={scenario}
            mentions={mentions}
            commitment={commitments[message.id]}
            name={desk.end.seats[message.by]?.name ?? 'Someone'}
            bot={desk.end.seats[message.by]?.bot ?? false}
            message={message}
            fresh={message.id === fresh}
          />
        ))}
        <li ref={end} aria-hidden />
      </ol>
    </>
  );
}

type SaidProps = Readonly<{
  scenario: PublicScenario;
  name: string;
  bot: boolean;
  message: Message;
  mentions: Mentions;
  commitment: Commitment | undefined;
  fresh: boolean;
}>;

/** What was said never changes: a line is drawn again when its words come, when it is new or no longer is, and as a promise. */
const same = (a: SaidProps, b: SaidProps): boolean =>
  a.message.id === b.message.id &&
  a.message.text === b.message.text &&
  a.fresh === b.fresh &&
  a.commitment === b.commitment;

export const Said = memo(function Said({ scenario, name, bot, message, mentions, commitment, fresh }: SaidProps) {
  const party = scenario.parties.find(({ id }) => id === message.from);
  return (
    <li className={`${styles.message} ${party ? '' : styles.control} ${fresh ? styles.fresh : ''}`}>
      {party ? <PartyMark party={party} /> : <span />}
      <div>
        <p className={styles.by}>
          <strong>
            <BotMark bot={bot} name={name} />
          </strong>{' '}
          · {party?.name ?? 'Control'} {addresseeWords(scenario, message.to)} · {timeOfDay(message.at)}
          {commitment && ` · ${markWords(commitment)}`}
        </p>
        {message.text === '' ? <p className={styles.by}>…</p> : <MessageText text={message.text} mentions={mentions} />}
      </div>
    </li>
  );
}, same);
