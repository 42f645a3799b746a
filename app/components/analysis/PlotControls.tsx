'use client';

import { NativeSelect } from '@mantine/core';
import type { Axes } from '../../lib/frontier-dots';
import styles from './Controls.module.css';
import type { PlotParty } from './plot-party';

export type Others = 'size' | 'filter';

type Props = Readonly<{
  parties: readonly PlotParty[];
  axes: Axes;
  others: Others;
  onAxes(axes: Axes): void;
  onOthers(others: Others): void;
}>;

/** Which two parties, and what becomes of the others. */
export function PlotControls({ parties, axes, others, onAxes, onOthers }: Props) {
  const data = parties.map(({ name }, index) => ({ value: String(index), label: name }));
  // Who is chosen on one axis and stands on the other changes places with it.
  const across = (chosen: number) => onAxes({ across: chosen, up: chosen === axes.up ? axes.across : axes.up });
  const up = (chosen: number) => onAxes({ up: chosen, across: chosen === axes.across ? axes.up : axes.across });
  return (
    <div className={styles.controls} data-screen-only>
      <NativeSelect
        label="Upward"
        size="xs"
        className={styles.select ?? ''}
        data={data}
        value={String(axes.up)}
        onChange={({ currentTarget: { value } }) => up(Number(value))}
      />
      <NativeSelect
        label="Across"
        size="xs"
        className={styles.select ?? ''}
        data={data}
        value={String(axes.across)}
        onChange={({ currentTarget: { value } }) => across(Number(value))}
      />
      {parties.length > 2 && (
        <NativeSelect
          label="The other parties"
          size="xs"
          className={styles.select ?? ''}
          data={[
            { value: 'size', label: 'as the size of the points' },
            { value: 'filter', label: 'only where they have enough' },
          ]}
          value={others}
          onChange={({ currentTarget: { value } }) => onOthers(value === 'filter' ? 'filter' : 'size')}
        />
      )}
    </div>
  );
}
