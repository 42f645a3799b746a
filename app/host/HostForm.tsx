'use client';

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { ActionBar } from '../components/ActionBar';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { hostKey } from '../lib/host-key';
import styles from './host.module.css';
import { blankDraft, cardFor, type HostDraft, requestOf } from './host-draft';
import { PlayChoices } from './PlayChoices';
import { ScenarioChoice } from './ScenarioChoice';
import { useHosting } from './use-hosting';
import { useScenarios } from './use-scenarios';

export function HostForm() {
  const { cards, problem: noCards, read } = useScenarios();
  const hosting = useHosting();
  const [draft, setDraft] = useState(blankDraft);
  const [hasKey, setHasKey] = useState(true);
  useEffect(() => setHasKey(hostKey() !== ''), []);

  const card = cardFor(draft, cards);
  const set = (part: Partial<HostDraft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (card) void hosting.submit(requestOf(draft, card), draft.key);
  };

  return (
    <form onSubmit={submit} className={styles['form']}>
      <main className={styles['page']}>
        <h1>Host an exercise</h1>
        {noCards && (
          <div className={styles['again']}>
            <Problem text={noCards} />
            <Button variant="default" onClick={read}>
              Try again
            </Button>
          </div>
        )}
        <ScenarioChoice cards={cards} {...(card ? { chosen: card.id } : {})} choose={(scenario) => set({ scenario })} />
        <div className={styles['fields']}>
          <TextInput
            label="Title"
            description="As everyone at the table sees it; left empty, it is that of the scenario"
            placeholder={card?.title ?? ''}
            value={draft.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
            maxLength={80}
          />
          <TextInput
            label="Your name"
            description="You will be the facilitator"
            value={draft.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            maxLength={60}
            required
            autoComplete="name"
          />
        </div>
        {card && <PlayChoices card={card} draft={draft} set={set} />}
        {(!hasKey || hosting.needsKey) && (
          <PasswordInput
            className={styles['key'] ?? ''}
            label="Host key"
            description="It is in the link that the server printed when it started. Opening that link fills it in."
            value={draft.key}
            onChange={(event) => set({ key: event.currentTarget.value })}
            autoComplete="off"
            required
          />
        )}
      </main>
      <ActionBar
        title="Next: the lobby"
        note="You hand out the links and wait for your delegations."
        problem={hosting.problem}
      >
        <BusyButton type="submit" size="md" busy={hosting.busy} disabled={!card}>
          Open the lobby
        </BusyButton>
      </ActionBar>
    </form>
  );
}
