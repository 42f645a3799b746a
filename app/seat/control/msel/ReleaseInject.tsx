'use client';

import { Button } from '@mantine/core';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { Problem } from '../../../components/Problem';
import { useAct } from '../../../lib/use-act';
import styles from './Injects.module.css';
import type { InjectDialog } from './inject-dialog';
import { Preview } from './Preview';

/** Asks before an inject is released by hand, with everything that everyone would read. */
export function ReleaseInject({ room, scenario, planned, onClose }: InjectDialog) {
  const { inject, status } = planned;
  const act = useAct(room);
  const release = async () => {
    if (await act.run({ type: 'release-inject', inject: inject.id })) onClose();
  };
  const over = status === 'released' && !act.busy;
  return (
    <Dialog title={`Release “${inject.title}” now?`} size="lg" onClose={onClose}>
      <Preview state={room.state} scenario={scenario} inject={inject} when="now" level="h3" />
      <p role="status">{over ? 'It has been released.' : 'It is read at once, and cannot be taken back.'}</p>
      <div className={styles['foot']}>
        <Problem text={act.problem} />
        <Button variant="default" onClick={onClose}>
          {over ? 'Close' : 'Go back'}
        </Button>
        {!over && (
          <BusyButton color="loss" busy={act.busy} onClick={() => void release()}>
            Release now
          </BusyButton>
        )}
      </div>
    </Dialog>
  );
}
