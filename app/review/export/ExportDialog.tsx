import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog';
import type { ReviewDesk } from '../use-review';
import { EntryRow } from './EntryRow';
import styles from './ExportDialog.module.css';
import { entries } from './entries';
import type { Choices } from './fetch-export';
import { PeopleChoice } from './PeopleChoice';

type Props = Readonly<{ desk: ReviewDesk; secret: string; onClose(): void }>;

/** What can be taken home of a session, and how much of its people. */
export function ExportDialog({ desk, secret, onClose }: Props) {
  const [choices, setChoices] = useState<Choices>({ full: false, texts: false, bots: false });
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
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <EntryRow key={entry.name} {...{ entry, desk, secret, choices }} onLeave={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}
