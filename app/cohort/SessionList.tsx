'use client';

import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { mostSessions, type SessionChoice } from '../../game/cohort/cohort-messages';
import { tierNames } from '../lib/tier-names';
import { counted } from '../seat/table/words/words';
import styles from './ChooseSessions.module.css';
import { playerNames } from './filter-options';
import { dayOf, leftOut, playersOf, type Selection } from './selection';
import { tableName } from './table-name';

type Props = Readonly<{
  met: readonly SessionChoice[];
  chosen: readonly string[];
  selection: Selection;
  choose(part: Partial<Selection>): void;
}>;

/** The sessions that meet the filters; a tick says that it is among those looked at. */
export function SessionList({ met, chosen, selection, choose }: Props) {
  const [open, setOpen] = useState(false);
  const without = leftOut(selection);
  const set = (session: string, on: boolean) =>
    choose({ without: (on ? without.filter((id) => id !== session) : [...without, session]).join(',') });
  const more = met.length - without.length > mostSessions;
  return (
    <details className={styles['list']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {chosen.length} of {counted(met.length, 'session')} chosen
        {more && `: the latest ${mostSessions}, more are not looked at together`}
      </summary>
      {without.length > 0 && (
        <Button variant="subtle" size="xs" onClick={() => choose({ without: '' })}>
          Choose all again
        </Button>
      )}
      <ul>
        {(open ? met : []).map((choice) => (
          <li key={choice.session}>
            <Checkbox
              label={tableName(choice)}
              description={`${dayOf(choice.closedAt)} · ${tierNames[choice.tier]} · ${playerNames[playersOf(choice)]}`}
              checked={!without.includes(choice.session)}
              onChange={({ currentTarget: { checked } }) => set(choice.session, checked)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
