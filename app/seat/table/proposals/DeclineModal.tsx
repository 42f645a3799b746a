'use client';

import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { z } from 'zod';
import { latest } from '../../../../game/session/latest';
import type { Proposal } from '../../../../game/session/state';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { useKept } from '../../../lib/draft-store';
import styles from '../Dialog.module.css';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { instrumentName } from '../words/words';
import { declineFault } from './decline-fault';
import { OvertakenNote } from './OvertakenNote';
import { overtaken } from './overtaken';
import { VersionChanges } from './VersionChanges';
import { versionChanges } from './version-changes';

const Reason = z.string();

/** Declining answers one version, with a reason that everyone it is addressed to reads. */
export function DeclineModal({
  desk,
  proposal,
  onClose,
}: Readonly<{ desk: Desk; proposal: Proposal; onClose(): void }>) {
  const { scenario } = desk;
  const [opened] = useState(() => latest(proposal));
  const [version, read] = useState(opened);
  const [reason, setReason] = useKept(`${desk.seat}:decline:${proposal.id}`, Reason, '');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { run, pending, refused } = useCommand(desk.send, String(version.number));
  const gone = overtaken(scenario, proposal, version);
  const fault = declineFault(reason);
  const decline = async () => {
    setTried(true);
    if (fault !== null) return field.current?.focus();
    const reply = await run({
      type: 'decline-proposal',
      proposal: proposal.id,
      version: version.number,
      reason: reason.trim(),
    });
    if (!reply.ok) return;
    setReason('');
    onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      title={`Decline the ${instrumentName(scenario, proposal.instrument)}, version ${version.number}?`}
    >
      {version !== opened && <VersionChanges changes={versionChanges(scenario, opened, version)} />}
      <Textarea
        ref={field}
        label="Your reason"
        description="Everyone who reads this proposal reads your reason too. You can still sign later."
        autosize
        minRows={3}
        maxRows={10}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
        error={tried || reason.trim() !== '' ? fault : null}
        data-autofocus
      />
      <OvertakenNote by={gone} onRead={read} />
      {gone === null && <Refused by={refused} />}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          {gone && !gone.newer ? 'Close' : 'Not yet'}
        </Button>
        {gone === null && (
          <BusyButton busy={pending} onClick={decline}>
            Decline
          </BusyButton>
        )}
      </div>
    </Dialog>
  );
}
