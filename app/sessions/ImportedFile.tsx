import styles from './sessions.module.css';
import type { Import } from './use-imports';

/** One file on its way in: how far it is, where it is now, or why it was refused. */
export function ImportedFile({ file, hostKey }: { file: Import; hostKey: string }) {
  return (
    <li data-state={file.state}>
      <strong>{file.name}</strong>
      <Became file={file} hostKey={hostKey} />
    </li>
  );
}

function Became({ file, hostKey }: { file: Import; hostKey: string }) {
  switch (file.state) {
    case 'sending':
      return (
        <span className={styles['sending']}>
          <progress value={file.share} max={1} aria-label={`Sending ${file.name}`} />
          {file.share < 1 ? 'Sending…' : 'Checking every event…'}
        </span>
      );
    case 'there': {
      const { session, title, events, already } = file.imported;
      return (
        <span>
          {already ? 'You have it already: ' : 'It is here: '}
          <a href={`/review#${hostKey}.${session}`}>review of {title}</a>, {events} events.
        </span>
      );
    }
    case 'refused':
      return (
        <span>
          Not taken in. {file.place !== null && <b>{file.place}: </b>}
          {file.message}
        </span>
      );
  }
}
