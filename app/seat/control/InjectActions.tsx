'use client';

import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { PlannedInject } from '../../../game/session/state';
import { Confirm } from '../../components/Confirm';
import type { Act } from '../../lib/use-act';
import styles from './Injects.module.css';
import { readersWords } from './inject-readers';

type Props = Readonly<{ scenario: PublicScenario; planned: PlannedInject; act: Act }>;

/** On or off, and release by hand: once, and never taken back. */
export function InjectActions({ scenario, planned, act }: Props) {
  const [asking, setAsking] = useState(false);
  const { inject, on, status } = planned;
  if (status === 'released') return null;
  const { id, title } = inject;
  return (
    <div className={styles['actions']}>
      {status === 'planned' && inject.release !== 'by-hand' && (
        <Switch
          checked={on}
          label={on ? 'On' : 'Off'}
          aria-label={`${title}: released by itself`}
          onChange={() => act.run({ type: 'switch-inject', inject: id, on: !on })}
        />
      )}
      <Button variant="default" size="xs" aria-label={`Release now: ${title}`} onClick={() => setAsking(true)}>
        Release now…
      </Button>
      <Confirm
        opened={asking}
        close={() => setAsking(false)}
        title={`Release “${title}” now?`}
        text={`${readersWords(scenario, inject)} It cannot be taken back.`}
        verb="Release now"
        confirm={() => act.run({ type: 'release-inject', inject: id })}
      />
    </div>
  );
}
