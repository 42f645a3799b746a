import Link from 'next/link';
import type { PublicScenario } from '../../game/scenario/readers';
import { TopBar } from '../components/TopBar';
import { Entries } from './Entries';
import styles from './precedents.module.css';

/** The precedents of one scenario. */
export function PrecedentList({ scenario }: { scenario: PublicScenario }) {
  return (
    <>
      <TopBar title={`Precedents · ${scenario.title}`} />
      <main className={styles.page}>
        <p className={styles.way}>
          <Link href="/precedents">All scenarios</Link>
        </p>
        <h1>Precedents</h1>
        <p className={styles.lead}>
          {scenario.title}: what a delegation may begin a draft from, each put in the terms of this exercise.
        </p>
        {scenario.precedents.length === 0 ? (
          <p className={styles.note}>This scenario has none.</p>
        ) : (
          <Entries scenario={scenario.id} precedents={scenario.precedents} />
        )}
      </main>
    </>
  );
}
