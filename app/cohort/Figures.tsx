'use client';

import type { ReactNode } from 'react';
import type { CohortScenario } from '../../game/cohort/cohort-session';
import type { Group } from '../../game/cohort/groups-of';
import { tiersOf } from '../../game/cohort/tiers-of';
import { AgreementTimes } from './AgreementTimes';
import { AllSessions } from './AllSessions';
import { Baseline } from './Baseline';
import styles from './cohort.module.css';
import { InjectEffects } from './InjectEffects';
import { OptionsAgreed } from './OptionsAgreed';
import { Outcomes } from './Outcomes';
import { Ratings } from './Ratings';
import { Scores } from './Scores';
import { usePossible } from './use-found';
import { tiersWords } from './words';

type Props = Readonly<{ group: Group; scenario: CohortScenario; hostKey: string }>;

/** Everything that sessions of one form say together. */
export function Figures({ group: { key, sessions }, scenario, hostKey }: Props) {
  const analysis = usePossible(key, sessions[0]?.session ?? '', hostKey);
  const parties = scenario.parties.map((party, index) => ({
    ...party,
    reservation: scenario.reservations[index] ?? 0,
  }));
  const of = { sessions, scenario, parties, hostKey };
  const rated = sessions.flatMap(({ ratings }) => ratings);
  return (
    <>
      <Tiers sessions={sessions} />
      <Part id="outcomes" title="Outcomes">
        <Outcomes {...of} analysis={analysis} />
      </Part>
      <Part id="scores" title="Scores">
        <Scores {...of} />
      </Part>
      <Part id="agreed" title="What was agreed">
        <OptionsAgreed {...of} />
      </Part>
      <Part id="times" title="How long it took">
        <AgreementTimes sessions={sessions} />
      </Part>
      {scenario.injects.length > 0 && (
        <Part id="injects" title="What came with each inject">
          <InjectEffects {...of} />
        </Part>
      )}
      <Part id="baseline" title="People and bots">
        <Baseline {...of} />
      </Part>
      {rated.length > 0 && (
        <Part id="ratings" title="How people rated the result">
          <Ratings ratings={rated} />
        </Part>
      )}
      <Part id="sessions" title="Session by session">
        <AllSessions {...of} />
      </Part>
    </>
  );
}

function Part({ id, title, children }: Readonly<{ id: string; title: string; children: ReactNode }>) {
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Tiers({ sessions }: Pick<Group, 'sessions'>) {
  return <p className={styles['tiers']}>{tiersWords(tiersOf(sessions))}</p>;
}
