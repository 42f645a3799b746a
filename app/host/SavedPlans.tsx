'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlanCard, ScenarioCard } from '../../game/protocol/hosting';
import { BusyButton } from '../components/BusyButton';
import { Confirm } from '../components/Confirm';
import styles from './SavedPlans.module.css';
import type { Plans } from './use-plans';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

function detailsOf({ scenario, tables, listed, changedAt }: PlanCard, scenarios: readonly ScenarioCard[]): string {
  return [
    scenarios.find(({ id }) => id === scenario)?.title ?? 'its scenario is not on this server',
    ...(tables > 1 ? [`${tables} tables`] : []),
    ...(listed > 0 ? [`${listed} ${listed === 1 ? 'name' : 'names'}`] : []),
    `saved ${day.format(changedAt)}`,
  ].join(' · ');
}

type Props = Readonly<{
  plans: Plans;
  scenarios: readonly ScenarioCard[];
  opened: string | null;
  open(id: string): void;
  rehearse(id: string): void;
}>;

/** What was prepared before, to run it again. */
export function SavedPlans({ plans, scenarios, opened, open, rehearse }: Props) {
  const [leaving, setLeaving] = useState<PlanCard | null>(null);
  return (
    <section className={styles['plans']} aria-labelledby="plans">
      <h2 id="plans">Saved plans</h2>
      <ul>
        {plans.cards.map((card) => (
          <li key={card.id} className={styles['plan']} data-open={card.id === opened}>
            <span className={styles['words']}>
              <strong>{card.name}</strong>
              <small>{detailsOf(card, scenarios)}</small>
            </span>
            <span className={styles['acts']}>
              <BusyButton variant="default" size="xs" busy={plans.busy} onClick={() => open(card.id)}>
                Run again<span className="visually-hidden"> {card.name}</span>
              </BusyButton>
              <BusyButton variant="subtle" size="xs" busy={plans.busy} onClick={() => rehearse(card.id)}>
                Rehearse<span className="visually-hidden"> {card.name}</span>
              </BusyButton>
              <BusyButton variant="subtle" size="xs" busy={plans.busy} onClick={() => void plans.copy(card.id)}>
                Duplicate<span className="visually-hidden"> {card.name}</span>
              </BusyButton>
              <Button variant="subtle" size="xs" color="loss" onClick={() => setLeaving(card)}>
                Delete<span className="visually-hidden"> {card.name}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Confirm
        opened={leaving !== null}
        close={() => setLeaving(null)}
        title={`Delete “${leaving?.name ?? ''}”?`}
        text="The plan and its class list are gone then. Exercises that were hosted from it stay."
        verb="Delete"
        confirm={() => leaving && void plans.remove(leaving)}
      />
    </section>
  );
}
