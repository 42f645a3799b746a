import { memo, useMemo } from 'react';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Commitment, Message, State } from '../../game/session/state';
import { BotMark } from '../components/BotMark';
import { PartyMark } from '../components/PartyMark';
import { timeOfDay } from '../lib/span-words';
import { markWords } from '../seat/table/talk/commitment-words';
import { MessageText } from '../seat/table/talk/MessageText';
import { type Mentions, mentionsFor } from '../seat/table/talk/mentions';
import { addresseeWords } from '../seat/table/words/words';
import { Rows } from './Rows';
import styles from './SaidList.module.css';
import type { ReviewDesk } from './use-review';

type Props = Readonly<{
  desk: ReviewDesk;
  messages: readonly Message[];
  /** What is known beside them: which of them stand as promises, and which proposals they may mention. */
  beside: Pick<State, 'commitments' | 'proposals'>;
  /** The message that came last, where it came at this very moment. */
  fresh?: string | undefined;
  /** Whether the last of it is to be in sight. */
  follow?: boolean;
  apart?: boolean;
}>;

const idOf = ({ id }: Message): string => id;

/** What was said, in order. */
export function SaidList({ desk: { scenario, end }, messages, beside, fresh, follow = false, apart = false }: Props) {
  const { commitments, proposals } = beside;
  const mentions = useMemo(() => mentionsFor(scenario, { scenario, proposals }), [scenario, proposals]);
  const isParty = new Set(scenario.parties.map(({ id }) => id));
  const classOf = ({ id, from }: Message) =>
    `${styles.message} ${from !== null && isParty.has(from) ? '' : styles.control} ${id === fresh ? styles.fresh : ''}`;
  return (
    <Rows
      items={messages}
      keyOf={idOf}
      usualHeight={76}
      gap={10}
      current={follow ? messages.length - 1 : -1}
      apart={apart}
      className={styles.list}
      classOf={classOf}
      label="What was said, in order"
    >
      {(message) => (
        <Said
          scenario={scenario}
          mentions={mentions}
          commitment={commitments[message.id]}
          name={end.seats[message.by]?.name ?? 'Someone'}
          bot={end.seats[message.by]?.bot ?? false}
          message={message}
        />
      )}
    </Rows>
  );
}

type SaidProps = Readonly<{
  scenario: PublicScenario;
  name: string;
  bot: boolean;
  message: Message;
  mentions: Mentions;
  commitment: Commitment | undefined;
}>;

/** What was said never changes: it is drawn again when its words come, and when it becomes a promise. */
const same = (a: SaidProps, b: SaidProps): boolean =>
  a.message.id === b.message.id && a.message.text === b.message.text && a.commitment === b.commitment;

const Said = memo(function Said({ scenario, name, bot, message, mentions, commitment }: SaidProps) {
  const party = scenario.parties.find(({ id }) => id === message.from);
  return (
    <>
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
    </>
  );
}, same);
