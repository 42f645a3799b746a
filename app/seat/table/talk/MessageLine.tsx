'use client';

import { memo, useState } from 'react';
import type { EventOf } from '../../../../game/session/events';
import type { Commitment } from '../../../../game/session/state';
import { BotMark } from '../../../components/BotMark';
import { type Marked, PartyMark } from '../../../components/PartyMark';
import { copyText } from '../../../lib/copy-text';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { timeWords } from '../words/proposal-words';
import { markWords } from './commitment-words';
import type { LineActs } from './line-acts';
import styles from './MessageLine.module.css';
import { MessageMenu } from './MessageMenu';
import { MessageText } from './MessageText';
import { inWords, type Mentions } from './mentions';
import { Quotation } from './Quotation';
import { TakeTerms } from './TakeTerms';

type Said = EventOf<'message-sent'>;
type Props = Readonly<{
  event: Said;
  name: string;
  /** Whether a bot said it. */
  bot: boolean;
  /** Undefined for control, which stands out. */
  party: Marked | undefined;
  isOwn: boolean;
  answered: Said | undefined;
  answeredName: string;
  commitment: Commitment | undefined;
  mark: 'mark' | 'unmark' | null;
  mentions: Mentions;
  acts: LineActs;
}>;

/** One message: who, for which party, when, and what. It is drawn again only when something of itself has changed. */
export const MessageLine = memo(function MessageLine(props: Props) {
  const { event, name, bot, party, isOwn, answered, answeredName, commitment, mentions, acts } = props;
  return (
    <div className={party ? styles.message : styles.control}>
      {party && <PartyMark party={party} />}
      <div className={styles.said}>
        <p className={styles.by}>
          <strong>{party ? <BotMark bot={bot} name={name} /> : 'Control'}</strong>
          {!party && ` · ${name}`}
          {/* The mark shows the party; beside a longer line its name would not fit. */}
          {party && !isOwn && <span className={commitment && 'visually-hidden'}> · {party.name}</span>} ·{' '}
          {timeWords(event.at)}
          {commitment && (
            <>
              {' · '}
              <CommitmentWord commitment={commitment} onLedger={acts.ledger} />
            </>
          )}
        </p>
        {answered && (
          <Quotation
            name={answeredName}
            text={inWords(mentions, answered.text)}
            onSeek={() => acts.seek(answered.message)}
          />
        )}
        <MessageText text={event.text} mentions={mentions} follow={acts.follow} />
        {event.terms && !isOwn && acts.take && <TakeTerms terms={event.terms} take={acts.take} />}
        {acts.send && <Actions {...props} send={acts.send} />}
      </div>
    </div>
  );
});

function CommitmentWord({ commitment, onLedger }: Readonly<{ commitment: Commitment; onLedger: LineActs['ledger'] }>) {
  const words = markWords(commitment);
  if (!onLedger) return <span className={styles.marked}>{words}</span>;
  return (
    <button type="button" className={styles.marked} onClick={onLedger}>
      {words}
    </button>
  );
}

/** What one does with a message, and what came of it. That a mark is set is told by the mark itself. */
function Actions({ event, name, mark, acts, send }: Props & Readonly<{ send: NonNullable<LineActs['send']> }>) {
  const { run, pending, refused } = useCommand(send);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { message } = event;
  const { reply } = acts;
  const onMark = () => {
    if (mark && !pending) void run({ type: `${mark}-commitment`, message });
  };
  const words = pending
    ? 'One moment…'
    : copied === false
      ? 'It could not be copied: select the text and copy it by hand.'
      : copied
        ? 'Copied'
        : '';
  return (
    <>
      <MessageMenu
        about={`the message of ${name}, ${timeWords(event.at)}`}
        mark={mark}
        onReply={reply && (() => reply(message))}
        onMark={onMark}
        onCopy={async () => setCopied(await copyText(event.text))}
      />
      <span role="status" className={words === 'Copied' ? 'visually-hidden' : styles.soft}>
        {words}
      </span>
      <Refused by={refused} />
    </>
  );
}
