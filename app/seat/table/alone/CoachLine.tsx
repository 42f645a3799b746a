'use client';

import { proposalCode } from '../../../../game/session/proposal-code';
import { coachWords } from '../../../lib/coach-words';
import { useFragment } from '../../../lib/use-fragment';
import type { Desk } from '../desk';
import styles from './AloneBar.module.css';
import { useCoach } from './use-coach';

const beginning = 'After each act it says here in one sentence what that did to the zone of agreement.';
const unheard = 'The coach could not be asked just now. Play goes on without it.';

/** What the last act did to what can be agreed. It is read out when one is not busy, and holds up nothing. */
export function CoachLine({ desk, place }: Readonly<{ desk: Desk; place: string }>) {
  const { state, scenario, party, log } = desk;
  const secret = useFragment() ?? '';
  const { note, silent } = useCoach({ place, log, secret });
  const codeOf = (id: string) => {
    const proposal = state.proposals[id];
    return proposal ? proposalCode(state, proposal) : '';
  };
  const words = note ? coachWords(note, { scenario, party, codeOf }) : beginning;
  return (
    <p className={styles.coach} role="status">
      <strong>Coach</strong> {silent ? unheard : words}
    </p>
  );
}
