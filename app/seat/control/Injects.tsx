'use client';

import type { Seat } from '../../../game/session/state';
import { Problem } from '../../components/Problem';
import type { Room } from '../../lib/room';
import { useAct } from '../../lib/use-act';
import { InjectEntry } from './InjectEntry';
import styles from './Injects.module.css';
import { injectPlan } from './inject-plan';

/** Every inject of the scenario in the order of play, with what it waits for. Facilitators release and switch them. */
export function Injects({ room, seat }: { room: Room; seat: Seat }) {
  const act = useAct(room);
  const { scenario, injects } = room.state;
  if (!scenario) return null;
  const groups = injectPlan(scenario, injects);
  if (groups.length === 0) return <p className={styles['none']}>This scenario has no injects.</p>;
  return (
    <>
      <p className={styles['none']}>
        Only the control room sees this list. What is switched off is released by hand only, and nothing is released
        twice.
      </p>
      <Problem text={act.problem} />
      {groups.map(({ title, injects: planned }) => (
        <section key={title} className={styles['group']} aria-label={title}>
          <h2>{title}</h2>
          {planned.map((each) => (
            <InjectEntry
              key={each.inject.id}
              room={room}
              scenario={scenario}
              planned={each}
              act={seat.role === 'facilitator' ? act : null}
            />
          ))}
        </section>
      ))}
    </>
  );
}
