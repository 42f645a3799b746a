'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { Problem } from '../../../components/Problem';
import { useAct } from '../../../lib/use-act';
import { counted } from '../../table/words/words';
import { Folded } from './Folded';
import { focusFault } from './focus-fault';
import styles from './Injects.module.css';
import type { InjectDialog } from './inject-dialog';
import { Overtaken } from './Overtaken';
import { Preview } from './Preview';
import { useEdit } from './use-edit';
import { WordingFields } from './WordingFields';
import { wordingFaults, writtenOf } from './wording';

/** Changes what an inject says and to whom. What is half typed stays when this is closed. */
export function EditInject({ room, scenario, planned, history, onClose }: InjectDialog) {
  const { inject, status } = planned;
  const edit = useEdit(room, scenario, planned);
  const act = useAct(room);
  const [tried, setTried] = useState(false);
  const faults = wordingFaults(edit.wording);
  const written = writtenOf(scenario, edit.wording);
  const over = status === 'released';
  const leave = () => {
    edit.drop();
    onClose();
  };
  const save = async () => {
    setTried(true);
    if (faults) return focusFault();
    if (!edit.begun || (await act.run({ type: 'edit-inject', inject: inject.id, ...written }))) leave();
  };
  return (
    <Dialog title={`Edit “${inject.title}”`} size="lg" onClose={onClose}>
      {over && (
        <p className={styles['warning']} role="status">
          It was released meanwhile, so what it says can no longer be changed. What you typed stays here until you throw
          it away.
        </p>
      )}
      {edit.overtaken && !over && <Overtaken room={room} planned={planned} history={history} edit={edit} />}
      <WordingFields
        scenario={scenario}
        wording={edit.wording}
        onWording={edit.change}
        faults={tried ? faults : null}
      />
      <p className={styles['note']}>{staysWords(inject.turns?.length ?? 0)}</p>
      {!faults && (
        <Folded summary="What each party will read">
          <Preview state={room.state} scenario={scenario} inject={{ ...inject, ...written }} when="due" level="h3" />
        </Folded>
      )}
      <div className={styles['foot']}>
        <Problem text={act.problem} />
        {edit.begun && (
          <Button variant="subtle" color="loss" onClick={leave}>
            Throw my changes away
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {edit.begun ? 'Not yet' : 'Close'}
        </Button>
        {!over && (
          <BusyButton busy={act.busy} onClick={() => void save()}>
            Save
          </BusyButton>
        )}
      </div>
    </Dialog>
  );
}

const staysWords = (turns: number): string =>
  turns === 0
    ? 'What it changes on score sheets stays as the scenario has it.'
    : `It turns out in one of ${counted(turns, 'way')}: the text of each is added to yours, and stays as the scenario has it, as does what it changes on score sheets.`;
