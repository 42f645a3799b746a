'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PublicGate } from '../../../game/scenario/readers';
import type { Agreement } from '../../../game/session/state';
import { Confirm } from '../../components/Confirm';
import type { Act } from '../../lib/use-act';
import { gateWays, type Way } from './gate-ways';
import styles from './Ratification.module.css';

type Props = Readonly<{
  agreement: Agreement;
  gate: PublicGate;
  support: Readonly<{ support: number; threshold: number }>;
  act: Act;
}>;

/** The ways to have a vote decided now without anybody's ruling, each with what it would do. */
export function CountGate({ agreement, gate, support, act }: Props) {
  const [asked, setAsked] = useState<Way | null>(null);
  const { proposal } = agreement;
  return (
    <>
      {gateWays(gate, support).map((way) => (
        <div key={way.how} className={styles['way']}>
          <span>{way.would}</span>
          <Button
            variant="default"
            size="xs"
            aria-label={`${gate.name}: ${way.verb.toLowerCase()}`}
            onClick={() => setAsked(way)}
          >
            {way.verb}…
          </Button>
        </div>
      ))}
      {asked && (
        <Confirm
          opened
          close={() => setAsked(null)}
          title={`${gate.name}: ${asked.verb.toLowerCase()} now?`}
          text={`${asked.would} The vote is decided at once and told to everyone; it cannot be taken back.`}
          verb={asked.verb}
          confirm={() => void act.run({ type: 'count-gate', proposal, gate: gate.id, how: asked.how })}
        />
      )}
    </>
  );
}
