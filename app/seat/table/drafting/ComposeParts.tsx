'use client';

import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Draft } from '../../../../game/session/draft';
import { latest } from '../../../../game/session/latest';
import styles from '../Dialog.module.css';
import type { Desk } from '../desk';
import { fallingBack } from '../own-standing';
import { mustSign } from '../words/rule-in-words';
import { issueName, optionName, partyName } from '../words/words';
import { addressees, clauseFault, fallingBackWords, instrumentFor, leftOpen, settlesWords } from './composing';
import { entering, instrumentsFor, withClause } from './draft';

/** A draft on its way to become a proposal, and how to change it. */
export type Composed = Readonly<{ desk: Desk; draft: Draft; onDraft(change: (draft: Draft) => Draft): void }>;

/** Under which instrument, and to whom beside those who must sign. */
export function UnderAndTo(composed: Composed) {
  const { draft, onDraft } = composed;
  const { scenario, party } = composed.desk;
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
      <To {...composed} instrument={instrument} party={party} />
    </>
  );
}

type ToProps = Composed & Readonly<{ instrument: PublicScenario['instruments'][number]; party: PartyId }>;

function To({ desk: { scenario }, draft, onDraft, instrument, party }: ToProps) {
  return (
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
            const role = mustSign(instrument, id) ? ', must sign' : needed ? ', may sign' : '';
            return <Checkbox key={id} value={id} disabled={needed} label={`${partyName(scenario, id)}${role}`} />;
          })}
      </div>
    </Checkbox.Group>
  );
}

/** That an agreement in force would be replaced, and a way to keep what it settles. */
export function Replacing({ desk: { scenario, party, state, holds }, draft, onDraft }: Composed) {
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

/** What an instrument that settles all of its issues at once still finds open, and a way to settle that as it stands. */
export function Whole({ desk: { scenario, party, holds }, draft, onDraft }: Composed) {
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  const open = instrument ? leftOpen(draft, instrument) : [];
  if (open.length === 0) return null;
  const settleThem = () => {
    const settled = Object.fromEntries(open.map((issue) => [issue, holds[issue] ?? '']));
    onDraft((before) => ({ ...before, terms: { ...settled, ...before.terms } }));
  };
  return (
    <Button variant="default" onClick={settleThem}>
      Settle the rest as it holds now
    </Button>
  );
}

export function Clauses({ desk: { scenario, party }, draft, onDraft }: Composed) {
  const instrument = party === null ? undefined : instrumentFor(draft, scenario, party);
  if (!instrument) return null;
  const { terms, clauses } = entering(draft, instrument);
  const issues = scenario.issues.filter(({ id }) => terms[id] !== undefined || clauses[id] !== undefined);
  if (issues.length === 0) return null;
  return (
    <ClauseDetails written={Object.keys(clauses).length > 0}>
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
            error={clauseFault(draft.clauses[id] ?? '')}
            onChange={({ currentTarget: { value } }) => onDraft((before) => withClause(before, id, value))}
          />
        );
      })}
    </ClauseDetails>
  );
}

/** Opens when there is something in it, and stays open when that is deleted: somebody may be about to write anew. */
function ClauseDetails({ written, children }: Readonly<{ written: boolean; children: ReactNode }>) {
  const [open, setOpen] = useState(written);
  if (written && !open) setOpen(true);
  return (
    <details className={styles.section} open={open}>
      <summary>Clause texts of your own, if the option’s words are not enough</summary>
      {children}
    </details>
  );
}

/** What an amendment would amend is no longer the latest: the way to that, the draft staying as it is. */
export function Behind({ desk: { state }, draft, onRead }: Composed & Readonly<{ onRead(proposal: string): void }>) {
  const amended = draft.amending && state.proposals[draft.amending.proposal];
  if (amended?.status !== 'open' || latest(amended).number === draft.amending?.version) return null;
  return (
    <Button variant="default" onClick={() => onRead(amended.id)}>
      Read version {latest(amended).number}
    </Button>
  );
}
