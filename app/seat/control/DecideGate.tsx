'use client';

import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { PublicGate, PublicScenario } from '../../../game/scenario/readers';
import type { Agreement } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import { Dialog } from '../../components/Dialog';
import { Problem } from '../../components/Problem';
import { useKept } from '../../lib/draft-store';
import type { Act } from '../../lib/use-act';
import { instrumentName } from '../table/words/words';
import styles from './Ratification.module.css';

type Props = Readonly<{ scenario: PublicScenario; agreement: Agreement; gate: PublicGate; act: Act; seat: string }>;

const Reason = z.string();

/** The facilitator decides a vote by hand. The reason is asked for, since everyone will read it. */
export function DecideGate({ scenario, agreement, gate, act, seat }: Props) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const [reason, setReason] = useKept(`${seat}:ruling:${agreement.proposal}:${gate.id}`, Reason, '');
  const paper = instrumentName(scenario, agreement.instrument);
  const decide = async (passed: boolean) => {
    if (reason.trim() === '') return;
    const done = await act.run({
      type: 'decide-gate',
      proposal: agreement.proposal,
      gate: gate.id,
      passed,
      reason: reason.trim(),
    });
    if (!done) return;
    setReason('');
    setAsked(null);
  };
  return (
    <div className={styles['way']}>
      <span>By hand, with a reason that everyone reads.</span>
      <span className={styles['buttons']}>
        <Button variant="default" size="xs" aria-label={`${gate.name}: passed`} onClick={() => setAsked(true)}>
          Passed…
        </Button>
        <Button variant="default" size="xs" aria-label={`${gate.name}: failed`} onClick={() => setAsked(false)}>
          Failed…
        </Button>
      </span>
      {asked !== null && (
        <Dialog title={`${gate.name}: ${paper} ${asked ? 'passed' : 'failed'}?`} onClose={() => setAsked(null)}>
          <p>
            {asked
              ? 'The vote is decided at once, whatever its support.'
              : 'The vote is decided at once. When the phase ends the agreement is out of force.'}{' '}
            Everyone reads the result and your reason; it cannot be taken back.
          </p>
          <Textarea
            label="Reason"
            required
            autosize
            minRows={2}
            maxRows={8}
            maxLength={1000}
            data-autofocus
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <Problem text={act.problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsked(null)}>
              Go back
            </Button>
            <BusyButton busy={act.busy} disabled={reason.trim() === ''} onClick={() => void decide(asked)}>
              {asked ? 'It passed' : 'It failed'}
            </BusyButton>
          </Group>
        </Dialog>
      )}
    </div>
  );
}
