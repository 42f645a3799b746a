import type { Inject } from '../../../../game/scenario/inject';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { momentOf, phaseOfMoment } from '../../../../game/session/moments';
import { turningsOf } from '../../../../game/session/readings';
import type { State } from '../../../../game/session/state';
import { counted } from '../../table/words/words';
import styles from './Injects.module.css';
import { Readings } from './Readings';

type Props = Readonly<{
  state: State;
  scenario: PublicScenario;
  inject: Inject;
  /** `now`: as it would read if it came at once; `due`: in the phase that it waits for. */
  when: 'now' | 'due';
  /** Of the headings, if it may turn out in several ways. */
  level: 'h3' | 'h4';
}>;

/** Nobody's act yet, at no time. */
const unstamped = { by: 'server', at: 0, fresh: '' };

/** What each reader would read, foreseen by the rules themselves, for each way in which it may turn out. */
export function Preview({ state, scenario, inject, when, level: Heading }: Props) {
  const moment = momentOf(inject);
  const due = moment && when === 'due' ? phaseOfMoment(scenario, moment) : -1;
  // A change may count for the round in which it comes.
  const then = { ...state, phase: Math.max(state.phase, due) };
  const turnings = turningsOf({ state: then, scenario, stamp: unstamped }, inject);
  return turnings.map(({ turn, events, readings }) => (
    <section key={turn ?? 'only'} className={turn === null ? styles['way'] : styles['turn']}>
      {turn !== null && (
        <Heading>
          Way {turn + 1} of the {counted(turnings.length, 'way')} in which it may turn out
        </Heading>
      )}
      <Readings scenario={scenario} events={events} readings={readings} />
    </section>
  ));
}
