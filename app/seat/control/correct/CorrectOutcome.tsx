'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Seat } from '../../../../game/session/state';
import { Corrections } from '../../../components/Corrections';
import { Dialog } from '../../../components/Dialog';
import type { Room } from '../../../lib/room';
import { CorrectionForm } from './CorrectionForm';
import styles from './CorrectOutcome.module.css';

/** After the close: what was corrected of the outcome, and the way to correct it. */
export function CorrectOutcome({ room, seat }: { room: Room; seat: Seat }) {
  const [open, setOpen] = useState(false);
  const { state } = room;
  const { scenario } = state;
  if (state.stage !== 'closed' || !scenario) return null;
  return (
    <div className={styles['place']}>
      <Corrections state={state} scenario={scenario} />
      {seat.role === 'facilitator' && (
        <Button variant="default" onClick={() => setOpen(true)}>
          Correct the outcome…
        </Button>
      )}
      {open && (
        <Dialog title="Correct the outcome" size="lg" onClose={() => setOpen(false)}>
          <CorrectionForm room={room} scenario={scenario} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
}
