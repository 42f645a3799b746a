'use client';

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Choices } from '../../../../host/Choices';
import styles from './Bots.module.css';
import { type LimitsDraft, marginIn, marginWords, mostPoints } from './limits-draft';
import { temperamentChoices } from './temperament-choices';

type Props = Readonly<{
  draft: LimitsDraft;
  set(part: Partial<LimitsDraft>): void;
  /** In points, where it is known. */
  reservation: number | null;
}>;

const stops = [
  { value: 'at', label: 'its reservation value' },
  { value: 'above', label: 'so many points above it' },
  { value: 'below', label: 'so many points below it' },
] as const;

/** How a bot negotiates, and how far it may go. */
export function LimitsFields({ draft, set, reservation }: Props) {
  const below = (marginIn(draft) ?? 0) < 0;
  return (
    <>
      <Choices
        legend="How it negotiates"
        name="temperament"
        notes="below"
        options={temperamentChoices}
        chosen={draft.temperament}
        choose={(temperament) => set({ temperament })}
      />
      <Checkbox
        label="It may sign"
        description="Otherwise it tables, amends and talks, and leaves every signature to a person."
        checked={draft.maySign}
        onChange={({ currentTarget: { checked } }) => set({ maySign: checked })}
      />
      <div className={styles.margin}>
        <NativeSelect
          label="It concedes down to"
          value={draft.stops}
          data={stops}
          onChange={({ currentTarget: { value } }) => {
            const chosen = stops.find((each) => each.value === value);
            if (chosen) set({ stops: chosen.value });
          }}
        />
        {draft.stops !== 'at' && (
          <TextInput
            label="Points"
            inputMode="numeric"
            value={draft.points}
            maxLength={String(mostPoints).length}
            onChange={({ currentTarget: { value } }) => set({ points: value })}
          />
        )}
        <p role="status" className={below ? styles.grave : styles.note}>
          {marginWords(draft, reservation)}
        </p>
      </div>
      <div>
        <Checkbox
          label="It may cross red lines"
          checked={draft.mayCrossRedLines}
          onChange={({ currentTarget: { checked } }) => set({ mayCrossRedLines: checked })}
        />
        <p role="status" className={styles.grave}>
          {draft.mayCrossRedLines && 'It may then agree to what the delegation’s instructions rule out.'}
        </p>
      </div>
    </>
  );
}
