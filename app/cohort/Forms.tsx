'use client';

import { useId } from 'react';
import type { CohortSession } from '../../game/cohort/cohort-session';
import type { Group } from '../../game/cohort/groups-of';
import { counted } from '../seat/table/words/words';
import styles from './Forms.module.css';

type Props = Readonly<{ groups: readonly Group[]; shown: string; onShow(key: string): void }>;

/** Sessions of several forms are not mixed: one form is shown, and which others there are is said. */
export function Forms({ groups, shown, onShow }: Props) {
  const name = useId();
  const files = new Set(groups.flatMap(({ sessions }) => sessions.map(({ hash }) => hash)));
  return (
    <fieldset className={styles['forms']}>
      <legend>These sessions are of {groups.length} forms of the scenario</legend>
      <p>
        They are not mixed: another variant, other instructions or an edited file have other points to win.
        {files.size > 1 && ` The scenario was edited between them: there are ${files.size} versions of its file.`}
      </p>
      {groups.map(({ key, sessions }) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === shown} onChange={() => onShow(key)} />
          <span>
            {formWords(sessions[0], files.size > 1)} <small>{counted(sessions.length, 'session')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** "Classroom, hard instructions, file 3fa9c2". */
function formWords(row: CohortSession | undefined, severalFiles: boolean): string {
  const words = [
    row?.variant?.name ?? 'All issues',
    row?.mandate ? `instructions “${row.mandate.name}”` : 'instructions as written',
    ...(severalFiles ? [`file ${row?.hash?.slice(0, 6) ?? 'unknown'}`] : []),
  ];
  return words.join(', ');
}
