import { Button } from '@mantine/core';
import { BusyButton } from '../../components/BusyButton';
import { Problem } from '../../components/Problem';
import type { ReviewDesk } from '../use-review';
import styles from './ExportDialog.module.css';
import type { Entry } from './entries';
import type { Choices } from './fetch-export';
import { useDownload } from './use-download';

type Props = Readonly<{ entry: Entry; desk: ReviewDesk; secret: string; choices: Choices; onLeave(): void }>;

/** One way to take the session home, and what became of it. */
export function EntryRow({ entry, desk, secret, choices, onLeave }: Props) {
  const { busy, saved, problem, download } = useDownload(secret);
  return (
    <li className={styles.entry}>
      <div>
        <h3 className={styles.name}>{entry.name}</h3>
        <p className={styles.about}>{entry.about}</p>
      </div>
      {'file' in entry ? (
        <BusyButton
          variant="default"
          busy={busy}
          aria-label={`Download ${entry.name}`}
          onClick={() => void download(entry.file, choices)}
        >
          Download
        </BusyButton>
      ) : (
        <Button variant="default" component="a" href={desk.linkTo({ view: entry.view })} onClick={onLeave}>
          {entry.verb}
        </Button>
      )}
      <div className={styles.outcome}>
        <Problem text={problem} />
        <p role="status">{saved && `Saved as ${saved}`}</p>
      </div>
    </li>
  );
}
