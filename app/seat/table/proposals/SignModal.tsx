'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Proposal } from '../../../../game/session/state';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { WholeText } from '../agreement-text/WholeText';
import styles from '../Dialog.module.css';
import { type Desk, meaningOf } from '../desk';
import { RatificationNeeds } from '../home/RatificationNeeds';
import { Refused } from '../Refused';
import { whyClosed } from '../words/may-act';
import { instrumentName } from '../words/words';
import { OvertakenNote } from './OvertakenNote';
import { RedLine, SignedTerms, Worth } from './SignParts';
import { signingWords } from './signing-words';
import { useSigning } from './use-signing';

type Props = Readonly<{ desk: Desk; proposal: Proposal; onClose(): void }>;

/** Repeats in words what one binds oneself to before signing it, and a second time across a red line. */
export function SignModal({ desk, proposal, onClose }: Props) {
  const { scenario, party, state } = desk;
  const { version, before, read, gone, atRedLine, sign, pending, refused } = useSigning(desk, proposal, onClose);
  const notYet = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, with the focus: that goes to the way out.
  useEffect(() => {
    if (atRedLine && document.activeElement === document.body) notYet.current?.focus();
  }, [atRedLine]);
  if (party === null) return null;

  const closed = whyClosed(state, 'sign');
  const under = { instrument: proposal.instrument, terms: version.terms };
  const { gain, lines } = meaningOf(desk, under);
  const title = `Sign the ${instrumentName(scenario, proposal.instrument)}, version ${version.number}?`;
  return (
    <Dialog onClose={onClose} size="lg" title={title}>
      <Worth gain={gain} lines={lines} />
      <p className={styles.lead}>You sign for your delegation, and agree to these terms:</p>
      <SignedTerms scenario={scenario} version={version} before={before} />
      <WholeText desk={desk} proposal={proposal} version={version} />
      {gone === null && <p>{signingWords(state, scenario, proposal, party)}</p>}
      <RatificationNeeds desk={desk} under={under} />
      <div className={styles.foot}>
        <OvertakenNote by={gone} onRead={read} />
        {gone === null && closed && <p className={styles.soft}>{closed}</p>}
        {atRedLine ? <RedLine lines={lines} /> : gone === null && <Refused by={refused} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose} ref={notYet}>
            {gone && !gone.newer ? 'Close' : 'Not yet'}
          </Button>
          {gone === null && (
            // A button of its own: no press that was meant for the first crosses the red line.
            <BusyButton
              key={atRedLine ? 'across' : 'sign'}
              color={atRedLine ? 'loss' : 'accent'}
              disabled={closed !== null}
              busy={pending}
              onClick={sign}
            >
              {atRedLine ? 'Sign across the red line' : `Sign version ${version.number}`}
            </BusyButton>
          )}
        </div>
      </div>
    </Dialog>
  );
}
