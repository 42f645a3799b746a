'use client';

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { HostRequest, ScenarioCard } from '../../game/protocol';
import { ActionBar } from '../components/ActionBar';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { scenarios } from '../lib/api';
import { hostKey } from '../lib/host-key';
import { Choices } from './Choices';
import { clockChoices, paceChoices } from './choices-of';
import styles from './host.module.css';
import { ScenarioChoice } from './ScenarioChoice';
import { useHosting } from './use-hosting';

type Draft = Readonly<{
  scenario: string;
  title: string;
  name: string;
  pace: string;
  clock: HostRequest['clock'];
  key: string;
}>;
const blank: Draft = { scenario: '', title: '', name: '', pace: '', clock: 'automatic', key: '' };

function useScenarios() {
  const [cards, setCards] = useState<readonly ScenarioCard[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useCallback(async () => {
    const answer = await scenarios();
    setProblem(answer.ok ? null : answer.message);
    if (answer.ok) setCards(answer.value);
  }, []);
  useEffect(() => void read(), [read]);
  return { cards, problem, read };
}

export function HostForm() {
  const { cards, problem: noCards, read } = useScenarios();
  const hosting = useHosting();
  const [draft, setDraft] = useState(blank);
  const [hasKey, setHasKey] = useState(true);
  useEffect(() => setHasKey(hostKey() !== ''), []);

  const card = cards.find(({ id }) => id === draft.scenario) ?? cards[0];
  const pace = card?.paces.find(({ id }) => id === draft.pace) ?? card?.paces[0];
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!card || !pace) return;
    const { name, clock, key } = draft;
    void hosting.submit(
      { scenario: card.id, title: draft.title.trim() || card.title, name, pace: pace.id, clock },
      key,
    );
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
        {card && pace && (
          <Choices
            legend="Pace"
            name="pace"
            options={paceChoices(card)}
            chosen={pace.id}
            choose={(id) => set({ pace: id })}
          />
        )}
        {pace && pace.factor > 0 && (
          <Choices
            legend="When the time of a phase is up"
            name="clock"
            options={clockChoices}
            chosen={draft.clock}
            choose={(clock) => set({ clock })}
          />
        )}
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
