'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { phasesOf } from '../../../../game/session/phases';
import { minutesOf } from '../../../../game/session/tempo';
import { minutesWords } from '../../../lib/span-words';
import type { ArmProps } from './arm-props';
import styles from './Injects.module.css';

/** A phase that is not over, and a minute of it. */
export function MomentFields({ state, scenario, arming, onArming }: ArmProps) {
  const minutes = minutesOf(state, scenario, arming.phase);
  const over = state.stage === 'playing' ? state.phase : 0;
  return (
    <div className={styles['moment']}>
      <NativeSelect
        label="Phase"
        value={String(arming.phase)}
        onChange={({ currentTarget: { value } }) => onArming((before) => ({ ...before, phase: Number(value) }))}
        data={phasesOf(scenario)
          .filter(({ index }) => index >= over || index === arming.phase)
          .map(({ index, round, phase }) => ({
            value: String(index),
            label: `${round.name === phase.name ? '' : `${round.name}: `}${phase.name}${index < over ? ' (over)' : ''}`,
          }))}
      />
      {minutes > 0 ? (
        <TextInput
          label="Minute"
          description={`Of ${minutesWords(minutes)}`}
          inputMode="decimal"
          value={arming.minute}
          onChange={({ currentTarget: { value } }) => onArming((before) => ({ ...before, minute: value }))}
        />
      ) : (
        <p className={styles['note']}>
          No clock runs in this phase: it comes when the phase begins, and what is judged by inaction when it ends.
        </p>
      )}
    </div>
  );
}
