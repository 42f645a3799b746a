'use client';

import { isBetween, type Promised } from '../../../../game/session/commitments';
import type { Verdict } from '../../../../game/session/events';
import { BotMark } from '../../../components/BotMark';
import { BusyButton } from '../../../components/BusyButton';
import { PartyMark } from '../../../components/PartyMark';
import type { Room } from '../../../lib/room';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { timeWords } from '../words/proposal-words';
import { partyName, partyOf } from '../words/words';
import styles from './Commitments.module.css';
import { between, promisedWords, verdictWords } from './commitment-words';
import { MessageText } from './MessageText';
import type { Mentions } from './mentions';

type Props = Readonly<{
  desk: Pick<Desk, 'state' | 'scenario' | 'party' | 'seat'>;
  promised: Promised;
  mentions: Mentions;
  send?: Room['send'];
  onSeek?: (message: string) => void;
  onJudge(message: string): void;
}>;

export const promiseElement = (message: string): string => `promise-${message}`;

/** One promise in the ledger. */
export function PromiseEntry({ desk, promised, mentions, send, onSeek, onJudge }: Props) {
  const { state, scenario, party } = desk;
  const { message, commitment } = promised;
  const author = message.from === null ? undefined : partyOf(scenario, message.from);
  const { name = null, bot = false } = state.seats[message.by] ?? {};
  const judges = send && party !== null && isBetween(message, party);
  return (
    <li id={promiseElement(message.id)} className={styles.entry} tabIndex={-1}>
      <p className={styles.who}>
        {author && <PartyMark party={author} size="small" />}
        <strong>{promisedWords(scenario, message)}</strong>
        <span className={styles.soft}>
          <BotMark bot={bot} name={name ?? 'Someone'} />, {timeWords(message.at)}
        </span>
      </p>
      <blockquote className={styles.words}>
        <MessageText text={message.text} mentions={mentions} />
      </blockquote>
      <ul className={styles.verdicts} aria-label="What the delegations say of it">
        {between(scenario, message)
          .filter(
            (id) => message.audience !== 'everyone' || [message.from, party].includes(id) || commitment.verdicts[id],
          )
          .map((id) => (
            <li key={id}>
              {id === party ? 'You' : partyName(scenario, id)}: <Say words={verdictWords(commitment, id)} />
            </li>
          ))}
      </ul>
      {(judges || onSeek) && (
        <div className={styles.actions}>
          {judges && <Judging promised={promised} party={party} send={send} onJudge={() => onJudge(message.id)} />}
          {onSeek && (
            <button type="button" className={styles.link} onClick={() => onSeek(message.id)}>
              Go to the message
            </button>
          )}
        </div>
      )}
      <p className={styles.soft}>Marked by {partyName(scenario, commitment.markedBy)}</p>
    </li>
  );
}

const verdictClasses: Readonly<Record<string, string | undefined>> = { kept: styles.kept, broken: styles.broken };

const Say = ({ words }: Readonly<{ words: string }>) => (
  <span className={verdictClasses[words] ?? styles.soft}>{words === 'open' ? 'says nothing yet' : words}</span>
);

const verdicts: readonly Readonly<{ verdict: Verdict; label: string }>[] = [
  { verdict: 'kept', label: 'Kept' },
  { verdict: 'broken', label: 'Broken' },
  { verdict: 'open', label: 'Open again' },
];

type JudgingProps = Readonly<{ promised: Promised; party: string; send: Room['send']; onJudge(): void }>;

/** One's own delegation says what became of it. What it said shows in the ledger, where the entry then stands. */
function Judging({ promised: { message, commitment }, party, send, onJudge }: JudgingProps) {
  const { run, pending, refused } = useCommand(send);
  const own = verdictWords(commitment, party);
  const say = (verdict: Verdict) => {
    onJudge();
    void run({ type: 'judge-commitment', message: message.id, verdict });
  };
  return (
    <fieldset className={styles.judging} aria-label="What your delegation says of it">
      {verdicts
        .filter(({ verdict }) => verdict !== own)
        .map(({ verdict, label }) => (
          <BusyButton key={verdict} size="compact-sm" variant="default" busy={pending} onClick={() => say(verdict)}>
            {label}
          </BusyButton>
        ))}
      <Refused by={refused} />
    </fieldset>
  );
}
