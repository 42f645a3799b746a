import { Button } from '@mantine/core';
import type { SavedSession } from '../../game/exports/saved-session';
import { detailWords, stageWords, whenWords } from './session-words';
import styles from './sessions.module.css';

type Props = Readonly<{ session: SavedSession; hostKey: string; remove(): void }>;

/** One session: what it was, how far it came and when, and what may be done with it. */
export function SessionRow({ session, hostKey, remove }: Props) {
  const { title, table } = session;
  const which = `${title}${table === null ? '' : `, ${table}`}`;
  return (
    <li className={styles['row']}>
      <span className={styles['what']}>
        <a href={`/review#${hostKey}.${session.session}`} className={styles['title']}>
          <span className="visually-hidden">Review of </span>
          {title}
        </a>
        <small>{detailWords(session).join(' · ')}</small>
      </span>
      <span className={styles['came']}>{stageWords(session)}</span>
      <span className={styles['when']}>{whenWords(session)}</span>
      <Button variant="subtle" size="xs" color="loss" onClick={remove}>
        Delete<span className="visually-hidden"> {which}</span>
      </Button>
    </li>
  );
}
