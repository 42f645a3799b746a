'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import type { PublicScenario } from '../../game/scenario/readers';
import { statusQuo } from '../../game/scoring/outcome';
import { Markdown } from '../components/Markdown';
import { StressTest } from '../components/stress/StressTest';
import { TopBar } from '../components/TopBar';
import { AtHome } from './AtHome';
import { addressOf } from './address';
import { neighboursOf } from './neighbours';
import styles from './precedents.module.css';
import { TermsBeside } from './TermsBeside';

type Precedent = PublicScenario['precedents'][number];
type Props = Readonly<{ scenario: PublicScenario; precedent: Precedent }>;

/** One precedent: what it was, what it chooses here, what it would need at home, and how it stands the stress test. */
export function PrecedentPage({ scenario, precedent }: Props) {
  const cases = useMemo(() => {
    const now = statusQuo(scenario);
    return [
      { name: precedent.name, terms: { ...now, ...precedent.terms }, changes: [] },
      { name: 'With no agreement', terms: now, changes: [] },
    ];
  }, [scenario, precedent]);
  return (
    <>
      <TopBar title={`Precedents · ${scenario.title}`} />
      <main className={styles.page}>
        <p className={styles.way}>
          <Link href={addressOf(scenario.id)}>All precedents</Link>
        </p>
        <h1>{precedent.name}</h1>
        <p className={styles.lead}>{precedent.summary}</p>
        <div className={styles.columns}>
          <div>{precedent.page !== undefined && <Markdown text={withoutTitle(precedent.page)} />}</div>
          <aside className={styles.aside} aria-label="In the exercise">
            <section>
              <h2>At the table</h2>
              <p>
                On the term sheet choose “Start from a precedent…”, then “{precedent.name}”: its terms become your
                draft, to be changed and tabled under any instrument that covers them.
              </p>
            </section>
            <AtHome scenario={scenario} precedent={precedent} />
            <section>
              <h2>Source</h2>
              <p>{precedent.source}</p>
            </section>
          </aside>
        </div>
        <TermsBeside scenario={scenario} precedent={precedent} />
        {scenario.stress && (
          <div className={styles.section}>
            <StressTest scenario={scenario} cases={cases} />
          </div>
        )}
        <Neighbours scenario={scenario} precedent={precedent} />
      </main>
    </>
  );
}

/** A page that begins with its own name has it twice here. */
const withoutTitle = (text: string): string => text.replace(/^\s*# .*\n/, '');

function Neighbours({ scenario, precedent }: Props) {
  const { before, after } = neighboursOf(scenario.precedents, precedent.id);
  return (
    <nav className={styles.neighbours} aria-label="Other precedents">
      {before && (
        <Link href={addressOf(scenario.id, before.id)} rel="prev" className={styles.quiet ?? ''}>
          <small>Before</small>
          {before.name}
        </Link>
      )}
      {after && (
        <Link href={addressOf(scenario.id, after.id)} rel="next" className={styles.quiet ?? ''}>
          <small>Next</small>
          {after.name}
        </Link>
      )}
    </nav>
  );
}
