'use client';

import { Switch } from '@mantine/core';
import { useState } from 'react';
import { NoPoints } from '../scores/ScorePaths';
import type { Told } from '../told';
import { InKind } from './InKind';
import styles from './Steps.module.css';
import { StepTypes } from './StepTypes';
import { Traded } from './Traded';

/** What parties changed from one move to the next: for themselves, for the others, and in answer to whom. */
export function Steps({ told }: { told: Told }) {
  const { process } = told.of;
  const [alike, setAlike] = useState(true);
  if (!process) return <NoPoints />;
  const dance = alike ? process.byInstrument : process.dance;
  const part = { told, dance };
  return (
    <div className={styles['steps']}>
      <p>
        A step goes from one move of a party to its next: what the new offer changes, for the party itself and for the
        others, in points.
      </p>
      <Switch
        size="sm"
        label="Compare only moves under the same instrument"
        description="A party that works on several papers at once does not go back on one by moving on another."
        checked={alike}
        onChange={({ currentTarget: { checked } }) => setAlike(checked)}
      />
      <StepTypes {...part} />
      <InKind {...part} />
      <Traded {...part} />
    </div>
  );
}
