'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ScenarioCard } from '../../game/protocol/hosting';
import styles from './host.module.css';
import type { HostDraft } from './host-draft';

type Props = Readonly<{ card: ScenarioCard | undefined; draft: HostDraft; set(part: Partial<HostDraft>): void }>;

/** What the exercise is called, and who hosts it: the one thing that nobody can guess. */
export function Titles({ card, draft, set }: Props) {
  const [missed, setMissed] = useState(false);
  return (
    <div className={`${styles['fields']} ${styles['titles']}`}>
      <TextInput
        label="Title"
        description="As everyone sees it; left empty, the scenario’s"
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
        error={missed && draft.name === '' && 'Say who hosts it: everyone sees this name.'}
        // Said here in the page's own words, not in a bubble of the browser's.
        onInvalid={(event) => {
          event.preventDefault();
          setMissed(true);
          event.currentTarget.focus();
        }}
        autoComplete="name"
      />
    </div>
  );
}
