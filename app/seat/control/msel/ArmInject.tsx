'use client';

import { Button } from '@mantine/core';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { Problem } from '../../../components/Problem';
import { useAct } from '../../../lib/use-act';
import { ArmFields } from './ArmFields';
import styles from './Injects.module.css';
import type { InjectDialog } from './inject-dialog';
import { standingWords } from './standing-words';
import { useArming } from './use-arming';

/** Changes what an inject waits for. One that was skipped or switched off comes back by it. */
export function ArmInject({ room, scenario, planned, history, onClose }: InjectDialog) {
  const { inject } = planned;
  const form = useArming(room, scenario, `arm-inject:${inject.id}`, inject.release);
  const act = useAct(room);
  const arm = async () => {
    const release = form.read();
    if (release === null || !(await act.run({ type: 'arm-inject', inject: inject.id, release }))) return;
    form.drop();
    onClose();
  };
  return (
    <Dialog title={`When does “${inject.title}” come?`} onClose={onClose}>
      <p className={styles['note']}>At present: {standingWords(room.state, planned, history)}</p>
      <ArmFields state={room.state} scenario={scenario} arming={form.arming} onArming={form.change} />
      <div className={styles['foot']}>
        <Problem text={form.fault ?? act.problem} />
        {form.begun && (
          <Button variant="subtle" onClick={form.drop}>
            Start over
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <BusyButton busy={act.busy} onClick={() => void arm()}>
          {form.arming.how === 'by-hand' ? 'Keep it for the hand' : 'Arm it'}
        </BusyButton>
      </div>
    </Dialog>
  );
}
