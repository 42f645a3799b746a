'use client';

import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../game/session/commands';
import type { State } from '../../../game/session/state';
import { BusyButton } from '../BusyButton';
import { Dialog } from '../Dialog';
import { Problem } from '../Problem';
import styles from './OpenReview.module.css';

type Props = Readonly<{
  /** How far it is open by now. */
  opened: State['review'];
  busy: boolean;
  problem: string | null;
  run(command: Command): Promise<boolean>;
  onClose(): void;
}>;

/** How much of the review everyone may read. What was opened once stays open. */
export function OpenReview({ opened, busy, problem, run, onClose }: Props) {
  const [talk, setTalk] = useState(true);
  const [notes, setNotes] = useState(opened?.notes ?? false);
  const open = async () => {
    if (await run({ type: 'open-review', talk, notes })) onClose();
  };
  return (
    <Dialog title={opened ? 'Open more of the review' : 'Open the review to everyone'} onClose={onClose}>
      <Radio.Group
        label="How much everyone may read"
        value={talk ? 'whole' : 'public'}
        onChange={(value) => setTalk(value === 'whole')}
      >
        <div className={styles.choices}>
          <Radio
            value="whole"
            label="All of it"
            description="Every proposal and signature, every brief and score, and all that was said, in private rooms too."
            data-autofocus
          />
          <Radio
            value="public"
            disabled={opened?.talk === true}
            label="All but private talk"
            description="What was said in private rooms, inside delegations and with control, and the drafts and reasons of a delegation, stay with those who had them."
          />
        </div>
      </Radio.Group>
      <Checkbox
        className={styles.notes}
        checked={notes}
        disabled={opened?.notes === true}
        onChange={({ currentTarget: { checked } }) => setNotes(checked)}
        label="Share the notes and findings of the white cell"
        description="They name people. Leave them out unless you have read them again. What was struck out stays with you."
      />
      <p className={styles.warning}>
        What is open stays open: nobody can be made to unread it. More can be opened later.
      </p>
      <Problem text={problem} />
      <BusyButton busy={busy} onClick={() => void open()}>
        Open it
      </BusyButton>
    </Dialog>
  );
}
