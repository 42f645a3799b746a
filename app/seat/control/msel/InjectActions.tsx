'use client';

import { Button } from '@mantine/core';
import type { PlannedInject } from '../../../../game/session/state';
import { BusyButton } from '../../../components/BusyButton';
import { Problem } from '../../../components/Problem';
import type { Room } from '../../../lib/room';
import { useAct } from '../../../lib/use-act';
import { focusInject } from './focus-inject';
import type { Asking } from './InjectDialogs';
import styles from './Injects.module.css';

type Props = Readonly<{ room: Room; planned: PlannedInject; begun: boolean; onAsk(what: Asking['what']): void }>;

/** What may be done to an inject until it is released: change what it says, or what it waits for, or skip it. */
export function InjectActions({ room, planned: { inject, status }, begun, onAsk }: Props) {
  const act = useAct(room);
  const skip = async () => {
    if (await act.run({ type: 'skip-inject', inject: inject.id })) focusInject(inject.id);
  };
  return (
    <>
      <div className={styles['buttons']}>
        <Button variant="default" size="xs" onClick={() => onAsk('edit')}>
          {begun ? 'Go on editing…' : 'Edit…'}
          <span className="visually-hidden"> {inject.title}</span>
        </Button>
        <Button variant="default" size="xs" onClick={() => onAsk('arm')}>
          {status === 'skipped' ? 'Let it come after all…' : 'When it comes…'}
          <span className="visually-hidden"> {inject.title}</span>
        </Button>
        {status === 'planned' && (
          <BusyButton variant="default" size="xs" busy={act.busy} onClick={() => void skip()}>
            Skip<span className="visually-hidden"> {inject.title}</span>
          </BusyButton>
        )}
      </div>
      <Problem text={act.problem} />
    </>
  );
}
