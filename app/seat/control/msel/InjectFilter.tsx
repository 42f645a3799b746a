'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import type { State } from '../../../../game/session/state';
import styles from './Injects.module.css';
import { countsOf, Shown, shownWords } from './inject-plan';

type Looking = Readonly<{ shown: (typeof Shown.options)[number]; sought: string }>;
type Props = Looking &
  Readonly<{
    injects: State['injects'];
    found: number;
    onLooking(looking: Looking): void;
  }>;

/** Which injects are listed: by where they stand, and by what they say. */
export function InjectFilter({ injects, shown, sought, found, onLooking }: Props) {
  const counts = countsOf(injects);
  return (
    <search className={styles['filter']}>
      <NativeSelect
        label="Show"
        value={shown}
        onChange={({ currentTarget: { value } }) =>
          onLooking({ shown: Shown.options.find((each) => each === value) ?? 'all', sought })
        }
        data={Shown.options.map((value) => ({ value, label: `${shownWords[value]} (${counts[value]})` }))}
      />
      <TextInput
        type="search"
        label="Search titles and texts"
        value={sought}
        onChange={({ currentTarget: { value } }) => onLooking({ shown, sought: value })}
      />
      <p role="status" className={styles['note']}>
        {found < counts.all && (found === 0 ? 'No inject is like that.' : `${found} of ${counts.all}`)}
      </p>
    </search>
  );
}
