import { Button } from '@mantine/core';
import type { HostedSession } from '../../game/protocol/accounts';
import { detailWords, placeWords, stageWords, whenWords } from './session-words';
import styles from './sessions.module.css';

type Props = Readonly<{ session: HostedSession; hostKey: string; remove(): void; share(): void }>;

/** One session: what it was, how far it came and when, and what may be done with it. */
export function SessionRow({ session, hostKey, remove, share }: Props) {
  const which = placeWords(session);
  return (
    <li className={styles['row']}>
      <span className={styles['what']}>
        <a href={`/review#${hostKey}.${session.session}`} className={styles['title']}>
          <span className="visually-hidden">Review of </span>
          {which}
        </a>
        <small>{[...detailWords(session), ...(session.owner ? [`of\u00a0${session.owner}`] : [])].join(' · ')}</small>
      </span>
      <span className={styles['came']}>{stageWords(session)}</span>
      <span className={styles['when']}>{whenWords(session)}</span>
      <span className={styles['acts']}>
        {session.acts.includes('share') && (
          <Button variant="subtle" size="xs" onClick={share}>
            Share<span className="visually-hidden"> {which}</span>
          </Button>
        )}
        {session.acts.includes('delete') && (
          <Button variant="subtle" size="xs" color="loss" onClick={remove}>
            Delete<span className="visually-hidden"> {which}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
