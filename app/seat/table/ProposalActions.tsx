'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../game/session/commands';
import type { Proposal } from '../../../game/session/state';
import { AskHere } from './AskHere';
import { DeclineModal } from './DeclineModal';
import type { Desk } from './desk';
import { focusProposal } from './focus-proposal';
import styles from './ProposalActions.module.css';
import { movesOf } from './proposal-moves';
import { Refused } from './Refused';
import { SignModal } from './SignModal';
import { useCommand } from './use-command';

type Props = Readonly<{
  desk: Desk;
  proposal: Proposal;
  onAmend(proposal: Proposal): void;
}>;

type Asking = 'sign' | 'decline' | 'withdraw' | 'take-back' | 'announce' | null;

const certain: Readonly<Record<'withdraw' | 'take-back' | 'announce', { ask: string; yes: string }>> = {
  withdraw: { ask: 'Withdraw this proposal for good?', yes: 'Withdraw it' },
  'take-back': { ask: 'Take your signature back?', yes: 'Take it back' },
  announce: { ask: 'Tell everyone of this agreement? It cannot be made secret again.', yes: 'Announce it' },
};

const commandFor = (what: 'withdraw' | 'take-back' | 'announce', proposal: string): Command => {
  if (what === 'withdraw') return { type: 'withdraw-proposal', proposal };
  return what === 'take-back' ? { type: 'withdraw-signature', proposal } : { type: 'announce-agreement', proposal };
};

/** What this seat may do with a proposal now; what it may not, and why. */
export function ProposalActions({ desk, proposal, onAmend }: Props) {
  const [asking, setAsking] = useState<Asking>(null);
  const { run, pending, refused } = useCommand(desk.send);
  const { moves, why } = movesOf(desk, proposal);
  // The button that was pressed may be gone by then, so the focus goes back to the proposal itself.
  const stop = () => {
    setAsking(null);
    requestAnimationFrame(() => focusProposal(proposal.id));
  };
  const confirm = async (what: 'withdraw' | 'take-back' | 'announce') => {
    await run(commandFor(what, proposal.id));
    stop();
  };
  const button = (move: Exclude<Asking, null>, label: string, primary = false) =>
    moves.includes(move) && (
      <Button variant={primary ? 'filled' : 'default'} onClick={() => setAsking(move)}>
        {label}
      </Button>
    );

  return (
    <div className={styles.actions}>
      {asking === 'withdraw' || asking === 'take-back' || asking === 'announce' ? (
        <AskHere yes={certain[asking].yes} pending={pending} onYes={() => confirm(asking)} onNo={stop}>
          {certain[asking].ask}
        </AskHere>
      ) : (
        <div className={styles.buttons}>
          {button('sign', 'Sign…', true)}
          {button('announce', 'Announce…', true)}
          {button('take-back', 'Take signature back…')}
          {moves.includes('amend') && (
            <Button variant="default" onClick={() => onAmend(proposal)}>
              Amend
            </Button>
          )}
          {button('decline', 'Decline…')}
          {button('withdraw', 'Withdraw…')}
        </div>
      )}
      {why && <p className={styles.why}>{why}</p>}
      <Refused by={refused} />
      {asking === 'sign' && <SignModal desk={desk} proposal={proposal} onClose={stop} />}
      {asking === 'decline' && <DeclineModal desk={desk} proposal={proposal} onClose={stop} />}
    </div>
  );
}
