'use client';

import type { PublicScenario } from '../../../../game/scenario/readers';
import { readingsOf } from '../../../../game/session/readings';
import type { PlannedInject } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { timeOfDay } from '../../../lib/span-words';
import styles from './Injects.module.css';
import { type InjectEvent, stepsOf, toldBy, triggeredIn } from './inject-history';
import { Preview } from './Preview';
import { Readings } from './Readings';
import { stressWords } from './stress-words';

type Props = Readonly<{
  room: Room;
  scenario: PublicScenario;
  planned: PlannedInject;
  history: readonly InjectEvent[];
}>;

/** What each party reads of an inject, or has read, and everything that was done to it. */
export function InjectDetails({ room: { state }, scenario, planned: { inject, status }, history }: Props) {
  const told = toldBy(history);
  const stress = stressWords(inject, triggeredIn(history));
  const steps = stepsOf(history, state);
  return (
    <>
      {status === 'released' ? (
        <Readings scenario={scenario} events={told} readings={readingsOf(scenario.parties, told)} />
      ) : (
        <Preview state={state} scenario={scenario} inject={inject} when="due" level="h4" />
      )}
      {stress.map((words) => (
        <p key={words} className={styles['note']}>
          {words}
        </p>
      ))}
      <p className={styles['note']}>Source: {inject.source}</p>
      {steps.length > 0 && (
        <>
          <h4>What was done to it</h4>
          <ol className={styles['steps']}>
            {steps.map(({ type, at, words }) => (
              <li key={`${type} ${at}`}>
                <span className={styles['note']}>{timeOfDay(at)}</span> {words}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
