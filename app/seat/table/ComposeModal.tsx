'use client';

import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { addressees, commandOf, fallingBackWords, faultsOf, instrumentFor, leftWords, settlesWords } from './composing';
import { Dialog } from './Dialog';
import styles from './Dialog.module.css';
import type { Desk } from './desk';
import { type Draft, entering, instrumentsFor, withClause } from './draft';
import { whyClosed } from './may-act';
import { fallingBack } from './own-standing';
import { Preview } from './Preview';
import { Refused } from './Refused';
import { useCommand } from './use-command';
import { issueName, optionName, partyName } from './words';

type Props = Readonly<{
  desk: Desk;
  draft: Draft;
  onDraft(change: (draft: Draft) => Draft): void;
  onTabled(): void;
  onClose(): void;
}>;

/** From a draft to a proposal: under which instrument, to whom, in which words and why; and then the whole read once more. */
export function ComposeModal({ desk, draft, onDraft, onTabled, onClose }: Props) {
  const { scenario, party, state } = desk;
  const { run, pending, refused } = useCommand(desk.send);
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  if (party === null || !instrument) return null;

  const faults = faultsOf(draft, state, scenario, instrument);
  const closed = whyClosed(state, 'table');
  const amending = draft.amending !== null;
  const send = async () => {
    const reply = await run(commandOf(draft, scenario, instrument, party));
    if (reply.ok) onTabled();
  };

  return (
    <Dialog onClose={onClose} size="xl" title={amending ? `Amend the ${instrument.name}` : 'Table a proposal'}>
      {!amending && <UnderAndTo desk={desk} draft={draft} onDraft={onDraft} />}
      {leftWords(draft, scenario, instrument) && (
        <p className={styles.soft}>{leftWords(draft, scenario, instrument)}</p>
      )}
      <Replacing desk={desk} draft={draft} onDraft={onDraft} />
      <Clauses desk={desk} draft={draft} onDraft={onDraft} />
      <Textarea
        label="Why you propose this"
        description="For your delegation and the review only; nobody else reads it."
        autosize
        minRows={2}
        maxRows={8}
        value={draft.rationale}
        onChange={({ currentTarget: { value } }) => onDraft((before) => ({ ...before, rationale: value }))}
      />
      <Preview desk={desk} draft={draft} instrument={instrument} to={addressees(draft, scenario, instrument, party)} />
      {faults.length > 0 && (
        <ul className={styles.missing}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {closed && <p className={styles.soft}>{closed}</p>}
      <Refused by={refused} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Back to the draft
        </Button>
        <Button disabled={faults.length > 0 || closed !== null} loading={pending} onClick={send}>
          {amending ? 'Send amendment' : 'Table proposal'}
        </Button>
      </div>
    </Dialog>
  );
}

type PartProps = Pick<Props, 'desk' | 'draft' | 'onDraft'>;

function UnderAndTo({ desk: { scenario, party }, draft, onDraft }: PartProps) {
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  if (!instrument || party === null) return null;
  return (
    <>
      <NativeSelect
        label="Instrument"
        description={instrument.summary}
        value={instrument.id}
        onChange={({ currentTarget: { value } }) => onDraft((before) => ({ ...before, instrument: value }))}
        data={instrumentsFor(draft, scenario, party).map((each) => ({
          value: each.id,
          label: settlesWords(draft, scenario, each),
        }))}
      />
      <Checkbox.Group
        label="To"
        description={
          instrument.confidential
            ? 'Those whose signature it needs, and whom you add. In force, it stays between them until a signatory announces it.'
            : 'Those whose signature it needs, and whom you add. In force, it is announced to everyone.'
        }
        value={addressees(draft, scenario, instrument, party)}
        onChange={(to) => onDraft((before) => ({ ...before, to }))}
      >
        <div className={styles.choices}>
          {scenario.parties
            .filter(({ id }) => id !== party)
            .map(({ id }) => {
              const needed = instrument.signatories.includes(id);
              return (
                <Checkbox
                  key={id}
                  value={id}
                  disabled={needed}
                  label={`${partyName(scenario, id)}${needed ? ', must sign' : ''}`}
                />
              );
            })}
        </div>
      </Checkbox.Group>
    </>
  );
}

function Replacing({ desk: { scenario, party, state, holds }, draft, onDraft }: PartProps) {
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  const words = instrument && fallingBackWords(draft, state, scenario, instrument);
  if (!instrument || !words) return null;
  const { terms } = entering(draft, instrument);
  const keepThem = () => {
    const issues = fallingBack(state, scenario, { instrument: instrument.id, terms });
    const kept = Object.fromEntries(issues.map((issue) => [issue, holds[issue] ?? '']));
    onDraft((before) => ({ ...before, terms: { ...kept, ...before.terms } }));
  };
  return (
    <div className={styles.grave}>
      <p>{words}</p>
      <Button variant="default" onClick={keepThem}>
        Keep those terms as they are
      </Button>
    </div>
  );
}

function Clauses({ desk: { scenario, party }, draft, onDraft }: PartProps) {
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  if (!instrument) return null;
  const { terms, clauses } = entering(draft, instrument);
  const issues = scenario.issues.filter(({ id }) => terms[id] !== undefined || clauses[id] !== undefined);
  if (issues.length === 0) return null;
  return (
    <details className={styles.section} open={Object.keys(clauses).length > 0}>
      <summary>Clause texts of your own, if the option’s words are not enough</summary>
      {issues.map(({ id }) => {
        const option = terms[id];
        return (
          <Textarea
            key={id}
            className={styles.clauseRow ?? ''}
            label={`${issueName(scenario, id)}: ${option === undefined ? 'open' : optionName(scenario, id, option)}`}
            autosize
            minRows={1}
            maxRows={8}
            value={draft.clauses[id] ?? ''}
            onChange={({ currentTarget: { value } }) => onDraft((before) => withClause(before, id, value))}
          />
        );
      })}
    </details>
  );
}
