'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { latest } from '../../../game/session/latest';
import type { Proposal } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import { Dialog } from '../../components/Dialog';
import styles from './Dialog.module.css';
import { type Desk, meaningOf } from './desk';
import { Points } from './Points';
import { RatificationNeeds } from './RatificationNeeds';
import { Refused } from './Refused';
import { signingWords } from './signing-words';
import { TermsInWords } from './TermsInWords';
import { useCommand } from './use-command';
import { instrumentName, partyName } from './words';

type Props = Readonly<{ desk: Desk; proposal: Proposal; onClose(): void }>;

/** Repeats in words what one binds oneself to before signing it, and a second time across a red line. */
export function SignModal({ desk, proposal, onClose }: Props) {
  const { scenario, party } = desk;
  // What is read here is what is signed: a version that arrives meanwhile changes nothing on this page.
  const [version] = useState(() => latest(proposal));
  const { run, pending, refused } = useCommand(desk.send);
  if (party === null) return null;

  const atRedLine = refused?.refusal === 'red-line';
  const { gain, lines } = meaningOf(desk, { instrument: proposal.instrument, terms: version.terms });
  const sign = async () => {
    const command = { type: 'sign-proposal', proposal: proposal.id, version: version.number } as const;
    const reply = await run(atRedLine ? { ...command, acrossRedLine: true } : command);
    if (reply.ok) onClose();
  };
  const name = `${instrumentName(scenario, proposal.instrument)}, version ${version.number}`;

  return (
    <Dialog onClose={onClose} size="lg" title={`Sign the ${name}?`}>
      <p className={styles.lead}>Signing for {partyName(scenario, party)}, you agree to these terms:</p>
      <TermsInWords scenario={scenario} content={version} explained />
      <p>{signingWords(desk.state, scenario, proposal, party)}</p>
      {gain !== null && (
        <p>
          <Points of={gain} after=" points for you" /> against what holds now.
        </p>
      )}
      <RatificationNeeds desk={desk} under={{ instrument: proposal.instrument, terms: version.terms }} />
      {atRedLine ? <RedLine lines={lines} /> : <Refused by={refused} />}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        <BusyButton {...(atRedLine ? { color: 'loss' } : {})} busy={pending} onClick={sign}>
          {atRedLine ? 'Sign across the red line' : `Sign version ${version.number}`}
        </BusyButton>
      </div>
    </Dialog>
  );
}

function RedLine({ lines }: Readonly<{ lines: readonly string[] }>) {
  return (
    <div className={styles.grave} role="alert">
      <h3>This crosses your own red {lines.length === 1 ? 'line' : 'lines'}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>You can sign all the same. It will be recorded for the review.</p>
    </div>
  );
}
