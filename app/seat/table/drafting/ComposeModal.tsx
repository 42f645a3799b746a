'use client';

import { Button, Textarea } from '@mantine/core';
import type { IssueId } from '../../../../game/scenario/id';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import styles from '../Dialog.module.css';
import { RatificationNeeds } from '../home/RatificationNeeds';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { whyClosed } from '../words/may-act';
import { Behind, Clauses, type Composed, Replacing, UnderAndTo, Whole } from './ComposeParts';
import { commandOf, faultsOf, instrumentFor, leftWords, rationaleFault } from './composing';
import { entering } from './draft';
import { missingWords } from './missing-words';
import { Preview } from './Preview';

type Props = Composed &
  Readonly<{
    /** Before it is sent: words handed over after it would come back into the emptied draft. */
    onTable(): void;
    onTabled(issues: readonly IssueId[]): void;
    onRead(proposal: string): void;
    onClose(): void;
  }>;

/** From a draft to a proposal: under which instrument, to whom, in which words and why; and then the whole read once more. */
export function ComposeModal({ onTable, onTabled, onRead, onClose, ...composed }: Props) {
  const { desk, draft, onDraft } = composed;
  const { scenario, party, state } = desk;
  const { run, pending, refused } = useCommand(desk.send);
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  if (party === null || !instrument) return null;

  const faults = faultsOf(draft, state, scenario, instrument);
  const closed = whyClosed(state, 'table');
  const left = leftWords(draft, scenario, instrument);
  const amending = draft.amending !== null;
  const send = async () => {
    onTable();
    const reply = await run(commandOf(draft, scenario, instrument, party));
    if (reply.ok) onTabled(instrument.issues);
  };

  return (
    <Dialog onClose={onClose} size="xl" title={amending ? `Amend the ${instrument.name}` : 'Table a proposal'}>
      {!amending && <UnderAndTo {...composed} />}
      {left && <p className={styles.soft}>{left}</p>}
      <Replacing {...composed} />
      <Whole {...composed} />
      <Clauses {...composed} />
      <Textarea
        label="Why you propose this"
        description="For your delegation and the review only; nobody else reads it."
        autosize
        minRows={2}
        maxRows={8}
        value={draft.rationale}
        error={rationaleFault(draft.rationale)}
        onChange={({ currentTarget: { value } }) => onDraft((before) => ({ ...before, rationale: value }))}
      />
      <Preview desk={desk} draft={draft} instrument={instrument} party={party} />
      <RatificationNeeds desk={desk} under={{ instrument: instrument.id, terms: entering(draft, instrument).terms }} />
      <div className={styles.foot}>
        <Faults faults={faults} />
        {closed && <p className={styles.soft}>{closed}</p>}
        <Refused by={refused} />
        <div className={styles.actions}>
          <Behind {...composed} onRead={onRead} />
          <p className={styles.missing}>{missingWords(scenario, instrument, { signatures: [], me: party })}</p>
          <Button variant="default" onClick={onClose}>
            Back to the draft
          </Button>
          <BusyButton disabled={faults.length > 0 || closed !== null} busy={pending} onClick={send}>
            {amending ? 'Send amendment' : 'Table proposal'}
          </BusyButton>
        </div>
      </div>
    </Dialog>
  );
}

function Faults({ faults }: Readonly<{ faults: readonly string[] }>) {
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
