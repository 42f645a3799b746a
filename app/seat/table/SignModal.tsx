'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { latest } from '../../../game/session/latest';
import type { Proposal } from '../../../game/session/state';
import { Dialog } from './Dialog';
import styles from './Dialog.module.css';
import { type Desk, meaningOf } from './desk';
import { Points } from './Points';
import { missing } from './proposal-words';
import { Refused } from './Refused';
import { TermsInWords } from './TermsInWords';
import { useCommand } from './use-command';
import { instrumentName, partyName, partyNames } from './words';

type Props = Readonly<{ desk: Desk; proposal: Proposal; onClose(): void }>;

/** Repeats in words what one binds oneself to before signing it, and a second time across a red line. */
export function SignModal({ desk, proposal, onClose }: Props) {
  const { scenario, party } = desk;
  // What is read here is what is signed: a version that arrives meanwhile changes nothing on this page.
  const [version] = useState(() => latest(proposal));
  const { run, pending, refused } = useCommand(desk.send);
  if (party === null) return null;

  const others = missing(scenario, proposal).filter((id) => id !== party);
  const atRedLine = refused?.refusal === 'red-line';
  const { gain, lines } = meaningOf(desk, { instrument: proposal.instrument, terms: version.terms });
  const sign = async (acrossRedLine: boolean) => {
    const command = { type: 'sign-proposal', proposal: proposal.id, version: version.number } as const;
    const reply = await run(acrossRedLine ? { ...command, acrossRedLine } : command);
    if (reply.ok) onClose();
  };

  return (
    <Dialog onClose={onClose} size="lg" title={`Sign for ${partyName(scenario, party)}?`}>
      <p className={styles.lead}>
        You bind {partyName(scenario, party)} to the {instrumentName(scenario, proposal.instrument)}, version{' '}
        {version.number}, with these terms:
      </p>
      <TermsInWords scenario={scenario} content={version} explained />
      <p>
        {others.length === 0
          ? 'Yours is the last signature it needs: it is in force as soon as you sign, and cannot be taken back.'
          : `It enters into force when ${partyNames(scenario, others)} ${others.length === 1 ? 'has' : 'have'} signed this version too. Until then you can take your signature back.`}
      </p>
      {gain !== null && (
        <p>
          <Points of={gain} after=" points for you" /> against what holds now.
        </p>
      )}
      {atRedLine ? (
        <div className={styles.grave} role="alert">
          <h3>This crosses your own red {lines.length === 1 ? 'line' : 'lines'}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>You can sign all the same. It will be recorded for the review.</p>
        </div>
      ) : (
        <Refused by={refused} />
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        {atRedLine ? (
          <Button color="loss" loading={pending} onClick={() => sign(true)}>
            Sign across the red line
          </Button>
        ) : (
          <Button loading={pending} onClick={() => sign(false)}>
            Sign version {version.number}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
