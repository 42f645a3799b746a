'use client';

import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Confirm } from '../components/Confirm';
import { useIdentity } from '../lib/use-identity';
import { Absent } from './Absent';
import { AccountLink } from './AccountLink';
import { ClassList } from './ClassList';
import { FinerChoices } from './FinerChoices';
import { HostActions } from './HostActions';
import { HostNote } from './HostNote';
import styles from './host.module.css';
import { OpenedTables } from './OpenedTables';
import { People } from './People';
import { PlayChoices } from './PlayChoices';
import { SavedPlans } from './SavedPlans';
import { ScenarioChoice } from './ScenarioChoice';
import { ScenarioProblem } from './ScenarioProblem';
import { seatingOf } from './seating-of';
import { Timing } from './Timing';
import { Titles } from './Titles';
import { type HostFormState, useHostForm } from './use-host-form';

/** The one page on which an exercise is prepared. All of it is kept while it is typed; all but a name may be left as it is. */
export function HostForm() {
  const form = useHostForm();
  const { draft, card, hosting, set } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  if (hosting.hosted && card) {
    return (
      <div className={styles['form']}>
        <OpenedTables hosted={hosting.hosted} card={card} />
      </div>
    );
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      <main className={styles['page']}>
        <Beginning form={form} />
        <ScenarioChoice
          cards={form.scenarios.cards}
          {...(card ? { chosen: card.id } : {})}
          choose={(scenario) => set({ scenario })}
        />
        <Titles card={card} draft={draft} set={set} />
        {card && <Choosing form={form} card={card} />}
        <KeyField form={form} />
      </main>
      <HostActions form={form} />
    </form>
  );
}

/** The heading, and the plans that were kept. What was typed is never replaced unasked. */
function Beginning({ form }: { form: HostFormState }) {
  const { scenarios, plans, draft } = form;
  const { who } = useIdentity();
  const [replacing, setReplacing] = useState<(() => void) | null>(null);
  const replace = (how: () => void) => (draft.touched ? setReplacing(() => how) : how());
  return (
    <>
      <div className={styles['top']}>
        <h1>Host an exercise</h1>
        <span className={styles['links']}>
          <a href="/sessions">Saved sessions</a>
          <AccountLink who={who} />
        </span>
        {(draft.touched || draft.plan) && (
          <Button variant="subtle" size="xs" onClick={() => replace(form.empty)}>
            Empty the form
          </Button>
        )}
      </div>
      <HostNote who={who} />
      <ScenarioProblem scenarios={scenarios} />
      {plans.cards.length > 0 && (
        <SavedPlans
          plans={plans}
          scenarios={scenarios.cards}
          opened={draft.plan?.id ?? null}
          open={(id) => replace(() => void form.open(id))}
          rehearse={(id) => void form.rehearse(id)}
        />
      )}
      <Confirm
        opened={replacing !== null}
        close={() => setReplacing(null)}
        title="Replace what is in the form?"
        text="What you chose and typed since you last saved it is gone then. To keep it, go back and save it as a plan."
        verb="Replace it"
        confirm={() => replacing?.()}
      />
    </>
  );
}

function Choosing({ form, card }: { form: HostFormState; card: NonNullable<HostFormState['card']> }) {
  const { draft, set } = form;
  const seating = seatingOf(draft, card);
  return (
    <>
      <People card={card} draft={draft} seating={seating} set={set} />
      <PlayChoices card={card} draft={draft} set={set} />
      <div>
        <Timing card={card} draft={draft} set={set} />
        <ClassList draft={draft} seating={seating} set={set} />
        <FinerChoices card={card} draft={draft} set={set} />
        <Absent draft={draft} set={set} />
      </div>
    </>
  );
}

function KeyField({ form: { key, hosting } }: { form: HostFormState }) {
  if (key.known !== '' && !hosting.needsKey) return null;
  return (
    <PasswordInput
      className={styles['key'] ?? ''}
      label="Host key"
      description="It is in the link that the server printed when it started. Opening that link fills it in."
      value={key.typed}
      onChange={(event) => key.setTyped(event.currentTarget.value)}
      autoComplete="off"
      required
    />
  );
}
