'use client';

import { Problem } from '../components/Problem';
import { ChooseSessions } from './ChooseSessions';
import styles from './cohort.module.css';
import { Found } from './Found';
import { chosenAmong, meets, type Selection } from './selection';
import type { Choices } from './use-choices';
import { useCohort } from './use-found';

type Props = Readonly<{
  choices: Choices;
  selection: Selection;
  choose(part: Partial<Selection>): void;
  hostKey: string;
}>;

/** Which sessions, and what became of them. Without a scenario in the address it is that of the latest session. */
export function CohortPage({ choices, selection: asked, choose, hostKey }: Props) {
  const all = choices.sessions ?? [];
  const selection = { ...asked, scenario: asked.scenario || (all[0]?.scenario ?? '') };
  const met = all.filter((choice) => meets(choice, selection));
  const chosen = chosenAmong(met, selection);
  const found = useCohort(chosen, hostKey);
  // An address that was meant for a scenario says so, whichever is played next.
  const change = (part: Partial<Selection>) => choose({ scenario: selection.scenario, ...part });
  return (
    <main className={styles['page']}>
      <h1>Across sessions</h1>
      <p className={styles['lead']}>
        What became of many sessions of one scenario: the tables of a class, earlier years, practice, bots. No person is
        named here.
      </p>
      <Problem text={choices.problem} />
      {!choices.sessions && !choices.problem && <p role="status">Looking for sessions…</p>}
      {choices.sessions && all.length === 0 && <p className={styles['lead']}>No session on this server is over yet.</p>}
      {all.length > 0 && (
        <>
          <ChooseSessions choices={choices} selection={selection} met={met} chosen={chosen} choose={change} />
          <Problem text={found.problem} />
          <Found
            cohort={chosen.length > 0 ? found.value : null}
            busy={found.busy}
            form={selection.form}
            choose={change}
            hostKey={hostKey}
          />
        </>
      )}
    </main>
  );
}
