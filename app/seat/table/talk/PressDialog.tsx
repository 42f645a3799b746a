'use client';

import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { PartyId } from '../../../../game/scenario/id';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { useKept } from '../../../lib/draft-store';
import dialog from '../Dialog.module.css';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { partyName } from '../words/words';
import { Statement } from './Statement';
import { mostCharacters, statementFault } from './statement-fault';

const Text = z.string();

type Props = Readonly<{ desk: Desk; place: string; party: PartyId; onClose(): void }>;

/** A statement to the press, seen as everyone will read it before it is made. What is typed is kept until then. */
export function PressDialog({ desk, place, party, onClose }: Props) {
  const [text, setText] = useKept(`${place}:press`, Text, '');
  const [tried, setTried] = useState(false);
  const { run, pending, refused } = useCommand(desk.send);
  const fault = statementFault(text);
  const shown = tried || text.trim().length > mostCharacters ? fault : null;
  const issue = async () => {
    setTried(true);
    if (fault) return;
    const reply = await run({ type: 'issue-statement', text: text.trim() });
    if (!reply.ok) return;
    setText((now) => (now === text ? '' : now));
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="Speak to the press" size="lg">
      <Textarea
        label="What you say"
        description={`Everyone reads it, observers too, in the name of ${partyName(desk.scenario, party)}. It cannot be taken back.`}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        error={shown}
        data-autofocus
      />
      <section className={dialog.section} aria-label="As everyone will read it">
        <h3>As everyone will read it</h3>
        <Statement scenario={desk.scenario} party={party} text={text.trim() || '…'} at={null} />
      </section>
      <Refused by={refused} />
      <div className={dialog.actions}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        <BusyButton busy={pending} onClick={issue}>
          Issue the statement
        </BusyButton>
      </div>
    </Dialog>
  );
}
