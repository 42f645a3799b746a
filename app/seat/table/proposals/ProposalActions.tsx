'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../../game/session/commands';
import type { Proposal } from '../../../../game/session/state';
import { mayTakeFocus } from '../../../lib/may-take-focus';
import { proposalText } from '../agreement-text/agreement-paper';
import { ReadAsText } from '../agreement-text/ReadAsText';
import type { Desk } from '../desk';
import { AskHere } from '../own-side/AskHere';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { focusProposal, proposalElement } from './focus-proposal';
import styles from './ProposalActions.module.css';
import { movesOf } from './proposal-moves';

type Props = Readonly<{
  desk: Desk;
  proposal: Proposal;
  onAmend(proposal: Proposal): void;
  /** Opens the dialog in which it is signed or declined. */
  onAnswer(answer: Answer): void;
}>;

export type Answer = 'sign' | 'decline';
type Asking = 'withdraw' | 'take-back' | 'announce';

const certain: Readonly<Record<Asking, { ask: string; yes: string }>> = {
  withdraw: { ask: 'Withdraw this proposal for good?', yes: 'Withdraw it' },
  'take-back': { ask: 'Take your signature back?', yes: 'Take it back' },
  announce: { ask: 'Tell everyone of this agreement? It cannot be made secret again.', yes: 'Announce it' },
};

const commandFor = (what: Asking, proposal: string): Command => {
  if (what === 'withdraw') return { type: 'withdraw-proposal', proposal };
  return what === 'take-back' ? { type: 'withdraw-signature', proposal } : { type: 'announce-agreement', proposal };
};

/** What this seat may do with a proposal now; what it may not, and why. */
export function ProposalActions({ desk, proposal, onAmend, onAnswer }: Props) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { run, pending, refused } = useCommand(desk.send);
  const { moves, why } = movesOf(desk, proposal);
  // The button that was pressed is gone by then: the focus goes back to the proposal, unless it is elsewhere.
  const stop = () => {
    setAsking(null);
    requestAnimationFrame(() => {
      if (mayTakeFocus(document.getElementById(proposalElement(proposal.id)))) focusProposal(proposal.id);
    });
  };
  const confirm = async (what: Asking) => {
    await run(commandFor(what, proposal.id));
    stop();
  };
  const button = (move: Asking | Answer, label: string, primary = false) =>
    moves.includes(move) && (
      <Button
        variant={primary ? 'filled' : 'default'}
        onClick={() => (move === 'sign' || move === 'decline' ? onAnswer(move) : setAsking(move))}
      >
        {label}
      </Button>
    );

  return (
    <div className={styles.actions}>
      {asking ? (
        <AskHere yes={certain[asking].yes} pending={pending} onYes={() => confirm(asking)} onNo={stop}>
          {certain[asking].ask}
        </AskHere>
      ) : (
        <div className={styles.buttons}>
          {button('sign', 'Sign…', true)}
          {button('announce', 'Announce…')}
          {button('take-back', 'Take signature back…')}
          {moves.includes('amend') && (
            <Button variant="default" onClick={() => onAmend(proposal)}>
              Amend
            </Button>
          )}
          {button('decline', 'Decline…')}
          {button('withdraw', 'Withdraw…')}
          <ReadAsText text={() => proposalText(desk, proposal)} quiet />
        </div>
      )}
      {why && <p className={styles.why}>{why}</p>}
      <Refused by={refused} />
    </div>
  );
}
