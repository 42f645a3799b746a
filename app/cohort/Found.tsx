'use client';

import { Button } from '@mantine/core';
import type { Cohort } from '../../game/cohort/cohort-messages';
import { groupsOf } from '../../game/cohort/groups-of';
import { saveFile } from '../lib/save-file';
import { counted } from '../seat/table/words/words';
import styles from './cohort.module.css';
import { cohortCsv } from './cohort-csv';
import { Figures } from './Figures';
import { Forms } from './Forms';
import type { Selection } from './selection';

type Props = Readonly<{
  /** Null: nothing is chosen, or nothing is there yet. */
  cohort: Cohort | null;
  busy: boolean;
  form: string;
  choose(part: Partial<Selection>): void;
  hostKey: string;
}>;

/** What the chosen sessions came to, one form of the scenario at a time. */
export function Found({ cohort, busy, form, choose, hostKey }: Props) {
  const groups = groupsOf(cohort?.sessions ?? []);
  const shown = groups.find(({ key }) => key === form) ?? groups[0];
  const scenario = shown && cohort?.forms[shown.key];
  return (
    <div aria-busy={busy}>
      <p role="status" className={styles['status']}>
        {busy && 'Reading the sessions. For many of them it takes some seconds the first time.'}
        {!busy && !cohort && 'No session is chosen.'}
        {!busy && cohort && leftWords(cohort)}
      </p>
      {cohort && groups.length > 1 && shown && (
        <Forms groups={groups} shown={shown.key} onShow={(key) => choose({ form: key })} />
      )}
      {cohort && shown && scenario && (
        <>
          <Figures key={shown.key} group={shown} scenario={scenario} hostKey={hostKey} />
          <section className={styles['part']} aria-labelledby="export">
            <h2 id="export">Take it with you</h2>
            <p className={styles['note']}>
              {counted(cohort.sessions.length, 'row')}, one a session, in all forms. What each column means stands above
              the table, in lines that begin with #.
            </p>
            <Button variant="default" onClick={() => save(cohort, `${scenario.id}-sessions.csv`)}>
              Export the rows as CSV
            </Button>
          </section>
        </>
      )}
    </div>
  );
}

/** The mark tells spreadsheets that it is UTF-8. */
const save = (cohort: Cohort, name: string): void =>
  saveFile(new Blob([`\uFEFF${cohortCsv(cohort)}`], { type: 'text/csv' }), name);

const whys = {
  'not-found': 'is not there any more',
  'not-over': 'does not tell everything',
  unreadable: 'could not be read',
} as const;

/** Of those that were asked for and are no row, why. */
function leftWords({ left }: Cohort): string {
  const counts = Object.entries(whys).flatMap(([why, words]) => {
    const many = left.filter((each) => each.why === why).length;
    return many > 0 ? [`${counted(many, 'session')}: ${words}`] : [];
  });
  return counts.length > 0 ? `Left out: ${counts.join('; ')}.` : '';
}
