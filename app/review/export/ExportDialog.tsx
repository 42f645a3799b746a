import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { BusyButton } from '../../components/BusyButton';
import { Dialog } from '../../components/Dialog';
import { Problem } from '../../components/Problem';
import type { ReviewDesk } from '../use-review';
import styles from './ExportDialog.module.css';
import { type Entry, entries } from './entries';
import type { Choices } from './fetch-export';
import { PeopleChoice } from './PeopleChoice';
import { useDownload } from './use-download';

type Props = Readonly<{ desk: ReviewDesk; secret: string; onClose(): void }>;

/** What can be taken home of a session, and how much of its people. */
export function ExportDialog({ desk, secret, onClose }: Props) {
  const [choices, setChoices] = useState<Choices>({ full: false, texts: false, bots: false });
  const { busy, saved, problem, download } = useDownload(secret);
  const choose = (choice: Partial<Choices>) => setChoices({ ...choices, ...choice });
  return (
    <Dialog title="Export" size="lg" onClose={onClose}>
      <PeopleChoice mayName={desk.ofControl} full={choices.full} onChange={(full) => choose({ full })} />
      <div className={styles.choices}>
        <Checkbox
          checked={choices.texts}
          onChange={({ currentTarget: { checked } }) => choose({ texts: checked })}
          label="Tables and statements with what people wrote"
          description="Without, they tell who, when, to whom and how much. A session and its page always hold all texts."
        />
        <Checkbox
          checked={choices.bots}
          onChange={({ currentTarget: { checked } }) => choose({ bots: checked })}
          label="Grades with lines for bots"
        />
      </div>
      <Problem text={problem} />
      <p role="status" className={styles.saved}>
        {saved && `Saved as ${saved}`}
      </p>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.name} className={styles.entry}>
            <div>
              <h3 className={styles.name}>{entry.name}</h3>
              <p className={styles.about}>{entry.about}</p>
            </div>
            {'file' in entry ? (
              <BusyButton
                variant="default"
                busy={busy === entry.file}
                aria-label={`Download ${entry.name}`}
                onClick={() => void download(entry.file, choices)}
              >
                Download
              </BusyButton>
            ) : (
              <Leading entry={entry} desk={desk} onClose={onClose} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** To a part of the review. */
const Leading = ({
  entry,
  desk,
  onClose,
}: Readonly<{ entry: Extract<Entry, { view: unknown }>; desk: ReviewDesk; onClose(): void }>) => (
  <Button variant="default" component="a" href={desk.linkTo({ view: entry.view })} onClick={onClose}>
    {entry.verb}
  </Button>
);
