import { TextInput } from '@mantine/core';
import type { ScenarioCard } from '../../game/protocol';
import styles from './host.module.css';
import type { HostDraft } from './host-draft';

type Props = Readonly<{ card: ScenarioCard | undefined; draft: HostDraft; set(part: Partial<HostDraft>): void }>;

/** What the exercise is called, and who hosts it: the one thing that nobody can guess. */
export function Titles({ card, draft, set }: Props) {
  return (
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
  );
}
