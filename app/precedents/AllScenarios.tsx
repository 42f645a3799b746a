'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { Problem } from '../components/Problem';
import { TopBar } from '../components/TopBar';
import { type Answer, scenarios } from '../lib/api';
import { addressOf } from './address';
import { Entries } from './Entries';
import styles from './precedents.module.css';

/** The precedents of every scenario on this server. */
export function AllScenarios() {
  const [answer, setAnswer] = useState<Answer<ScenarioCard[]> | null>(null);
  useEffect(() => {
    void scenarios().then(setAnswer);
  }, []);
  const cards = answer?.ok ? answer.value.filter(({ precedents }) => precedents.length > 0) : [];
  return (
    <>
      <TopBar title="Precedents" />
      <main className={styles.page}>
        <h1>Precedents</h1>
        <p className={styles.lead}>
          Treaties, laws, declarations and plans that a delegation may begin a draft from, each put in the terms of its
          scenario.
        </p>
        {!answer && <p className={styles.note}>Reading the scenarios of this server…</p>}
        {answer && !answer.ok && <Problem text={answer.message} />}
        {answer?.ok && cards.length === 0 && <p className={styles.note}>No scenario here has any.</p>}
        {cards.map((card) => (
          <section key={card.id} className={styles.section} aria-label={card.title}>
            <h2>
              <Link href={addressOf(card.id)} className={styles.quiet ?? ''}>
                {card.title}
              </Link>
            </h2>
            <Entries scenario={card.id} precedents={card.precedents} />
          </section>
        ))}
      </main>
    </>
  );
}
