'use client';

import { proposalCode } from '../../../../game/session/proposal-code';
import { coachWords } from '../../../lib/coach-words';
import { useFragment } from '../../../lib/use-fragment';
import type { Desk } from '../desk';
import styles from './AloneBar.module.css';
import { useCoach } from './use-coach';

const beginning =
  'Here you read what each act did to the zone of agreement: the packages that give every delegation what it needs.';
const unheard = 'The coach could not be asked just now. Play goes on without it.';

/** What the last act did to what can be agreed. Of what others write it is not read out: bots write often, and their acts are. */
export function CoachLine({ desk, place }: Readonly<{ desk: Desk; place: string }>) {
  const { state, scenario, party, log } = desk;
  const secret = useFragment() ?? '';
  const { note, silent } = useCoach({ place, log, secret });
  const codeOf = (id: string) => {
    const proposal = state.proposals[id];
    return proposal ? proposalCode(state, proposal) : '';
  };
  const words = note ? coachWords(note, { scenario, party, codeOf }) : beginning;
  const isOfOthers = !silent && note?.about === 'proposal' && note.by !== party;
  return (
    <p className={styles.coach} role="status" aria-live={isOfOthers ? 'off' : 'polite'}>
      <strong>Coach</strong> {silent ? unheard : words}
    </p>
  );
}
