import { memo } from 'react';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { EventOf } from '../../../game/session/events';
import type { Commitment } from '../../../game/session/state';
import { BotMark } from '../../components/BotMark';
import { PartyMark } from '../../components/PartyMark';
import { timeOfDay } from '../../lib/span-words';
import { markWords } from '../table/talk/commitment-words';
import { MessageText } from '../table/talk/MessageText';
import { inWords, type Mentions } from '../table/talk/mentions';
import { Quotation } from '../table/talk/Quotation';
import { addresseeWords, partyOf } from '../table/words/words';
import { NoteButton } from './observations/NoteButton';
import { pinnable } from './observations/pin-here';
import styles from './Talk.module.css';
import type { SaidItem } from './talk-rooms';

type Props = Readonly<{
  event: EventOf<'message-sent'>;
  name: string;
  /** Whether a bot said it. */
  bot: boolean;
  scenario: PublicScenario | null;
  /** Whether it is told to whom it was said. */
  named: boolean;
  /** Whether it waits for an answer of control. */
  open: boolean;
  commitment: Commitment | undefined;
  answered: SaidItem | undefined;
  answeredName: string;
  mentions: Mentions;
  onSeek(position: number): void;
}>;

/** One message as control hears it. */
export const Heard = memo(function Heard(props: Props) {
  const { event, name, bot, scenario, named, open, commitment, answered, answeredName, mentions, onSeek } = props;
  const party = scenario && event.from !== null ? partyOf(scenario, event.from) : undefined;
  const pin = { to: 'message', message: event.message } as const;
  return (
    <article className={styles['message']} {...pinnable(pin)}>
      {party ? <PartyMark party={party} /> : <span className={styles['control']} aria-hidden />}
      <div className={styles['said']}>
        <p className={styles['by']}>
          <strong>
            <BotMark bot={bot} name={name} />
          </strong>{' '}
          · {party?.name ?? 'Control'}
          {named && scenario && ` ${addresseeWords(scenario, event.to)}`} · {timeOfDay(event.at)}
          {open && (
            <>
              {' · '}
              <span className={styles['marked']}>to answer</span>
            </>
          )}
          {commitment && (
            <>
              {' · '}
              <span className={styles['marked']}>{markWords(commitment)}</span>
            </>
          )}
          <NoteButton pin={pin} about={`what ${name} said`} />
        </p>
        {answered && (
          <Quotation
            name={answeredName}
            text={inWords(mentions, answered.event.text)}
            onSeek={() => onSeek(answered.position)}
          />
        )}
        <MessageText text={event.text} mentions={mentions} />
      </div>
    </article>
  );
});
