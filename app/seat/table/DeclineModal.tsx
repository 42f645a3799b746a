'use client';

import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { latest } from '../../../game/session/latest';
import type { Proposal } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import { Dialog } from '../../components/Dialog';
import { useKept } from '../../lib/draft-store';
import styles from './Dialog.module.css';
import type { Desk } from './desk';
import { Refused } from './Refused';
import { useCommand } from './use-command';
import { instrumentName, partyName } from './words';

const mostCharacters = 1_000;
const Reason = z.string();

/** Declining answers one version, with a reason that everyone it is addressed to reads. */
export function DeclineModal({
  desk,
  proposal,
  onClose,
}: Readonly<{ desk: Desk; proposal: Proposal; onClose(): void }>) {
  const { scenario } = desk;
  const [version] = useState(() => latest(proposal).number);
  const [reason, setReason] = useKept(`${desk.seat}:decline:${proposal.id}`, Reason, '');
  const { run, pending, refused } = useCommand(desk.send);
  const text = reason.trim();
  const decline = async () => {
    const reply = await run({ type: 'decline-proposal', proposal: proposal.id, version, reason: text });
    if (!reply.ok) return;
    setReason('');
    onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      title={`Decline the ${instrumentName(scenario, proposal.instrument)}, version ${version}?`}
    >
      <Textarea
        label="Your reason"
        description={`${partyName(scenario, proposal.from)} and everyone it is addressed to will read it. You can still sign later.`}
        autosize
        minRows={3}
        maxRows={10}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
        error={text.length > mostCharacters ? `${text.length} characters: at most ${mostCharacters}.` : undefined}
        data-autofocus
      />
      <Refused by={refused} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        <BusyButton disabled={text === '' || text.length > mostCharacters} busy={pending} onClick={decline}>
          Decline
        </BusyButton>
      </div>
    </Dialog>
  );
}
