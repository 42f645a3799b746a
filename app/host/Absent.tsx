import { TextInput } from '@mantine/core';
import styles from './Absent.module.css';
import { Choices } from './Choices';
import type { Choice } from './choices-of';
import { Folded } from './Folded';
import type { HostDraft } from './host-draft';

type Policy = HostDraft['absence'];

const choices = (minutes: string): readonly (Choice<Policy> & { summary: string })[] => [
  { id: '', name: 'Go on', note: 'play goes on; you are told who is away', summary: 'play goes on, and you are told' },
  {
    id: 'wait',
    name: 'Wait',
    note: 'the clock stops until the head is back',
    summary: `the clock waits after ${minutes} min`,
  },
  {
    id: 'extend',
    name: 'Extend once',
    note: 'the phase lasts longer by as many minutes, once',
    summary: `the phase is extended once, after ${minutes} min`,
  },
  {
    id: 'stand-in',
    name: 'Stand in',
    note: 'the next of the delegation leads until the head is back',
    summary: `a colleague leads after ${minutes} min`,
  },
  {
    id: 'bot',
    name: 'A bot stands in',
    note: 'it negotiates for the delegation and signs nothing',
    summary: `a bot stands in after ${minutes} min`,
  },
];

type Props = Readonly<{ draft: HostDraft; set(part: Partial<HostDraft>): void }>;

/** What becomes of the play when a head of delegation is not there. Set before, so that nobody need decide it in a hurry. */
export function Absent({ draft, set }: Props) {
  const options = choices(draft.absentMinutes || '5');
  return (
    <Folded
      title="When a head of delegation is away"
      summary={options.find(({ id }) => id === draft.absence)?.summary ?? ''}
    >
      <Choices
        legend="When a head of delegation is away"
        named={false}
        name="absence"
        options={options}
        chosen={draft.absence}
        choose={(absence) => set({ absence })}
      />
      {draft.absence !== '' && (
        <TextInput
          className={styles['minutes'] ?? ''}
          label="After how many minutes"
          value={draft.absentMinutes}
          onChange={(event) => set({ absentMinutes: event.currentTarget.value })}
          inputMode="decimal"
          maxLength={5}
        />
      )}
    </Folded>
  );
}
