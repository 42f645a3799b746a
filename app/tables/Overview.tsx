'use client';

import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Seat } from '../../game/session/state';
import { TopBar } from '../components/TopBar';
import type { Room } from '../lib/room';
import { useNow } from '../lib/use-now';
import { flagsOf } from './flags';
import styles from './Overview.module.css';
import { Steering } from './Steering';
import { TableRow } from './TableRow';

type Props = Readonly<{ room: Room; seat: Seat; secret: string }>;

const looks = { all: 'All', flagged: 'To look at' } as const;
type Look = keyof typeof looks;

/** Every table at a glance, a row each: where it is, how it goes, who needs help; and the clock of several at once. */
export function Overview({ room, seat, secret }: Props) {
  const now = useNow(room.serverNow);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [look, setLook] = useState<Look>('all');
  const { scenario, title } = room.state;
  const parties = scenario?.parties ?? [];
  const tables = room.tables.flatMap(({ session }) => room.summaries.get(session) ?? []);
  const rows = tables.map((table) => ({ table, flags: flagsOf(table, parties, now) }));
  const flagged = rows.filter(({ flags }) => flags.length > 0);
  const picked = tables.filter(({ session }) => chosen === null || chosen.has(session));
  const facilitates = seat.role === 'facilitator';
  const choose = (session: string) => {
    const before = chosen ?? new Set(tables.map((table) => table.session));
    setChosen(new Set(before.has(session) ? [...before].filter((each) => each !== session) : [...before, session]));
  };
  return (
    <div className={styles['page']}>
      <TopBar title={title} back={{ href: `/seat#${secret}`, words: 'One table' }} />
      <main className={styles['main']}>
        <header className={styles['head']}>
          <h1>
            {tables.length} {tables.length === 1 ? 'table' : 'tables'}
          </h1>
          <p className={styles['sum']}>{sumWords(rows.length, flagged.length, tables)}</p>
          <div className={styles['looks']} role="radiogroup" aria-label="Which tables are shown">
            {(['all', 'flagged'] as const).map((each) => (
              <label key={each}>
                <input type="radio" name="look" checked={look === each} onChange={() => setLook(each)} />
                {looks[each]} · {each === 'all' ? rows.length : flagged.length}
              </label>
            ))}
          </div>
        </header>
        {facilitates && tables.length > 1 && (
          <Checkbox
            className={styles['everyone'] ?? ''}
            label={chosen === null ? 'All tables chosen' : `${picked.length} of ${tables.length} chosen`}
            checked={chosen === null}
            indeterminate={chosen !== null && picked.length > 0}
            onChange={() => setChosen(chosen === null ? new Set() : null)}
          />
        )}
        <ul className={styles['tables']}>
          {(look === 'all' ? rows : flagged).map(({ table, flags }) => (
            <TableRow
              key={table.session}
              {...{ table, flags, now, scenario, secret }}
              chosen={facilitates ? picked.includes(table) : null}
              choose={() => choose(table.session)}
            />
          ))}
        </ul>
        {look === 'flagged' && flagged.length === 0 && (
          <p className={styles['none']}>Nothing to look at: every table plays.</p>
        )}
      </main>
      {facilitates && (
        <Steering room={room} seat={seat} tables={picked} now={now} all={picked.length === tables.length} />
      )}
    </div>
  );
}

function sumWords(all: number, flagged: number, tables: readonly { stage: string }[]): string {
  const at = (stage: string) => tables.filter((table) => table.stage === stage).length;
  const parts = [
    [at('lobby'), 'in the lobby'],
    [at('playing'), 'playing'],
    [at('closed'), 'over'],
  ] as const;
  const stages = parts.flatMap(([count, words]) => (count === 0 ? [] : `${count === all ? 'all' : count} ${words}`));
  return `${stages.join(', ')}${flagged ? `; ${flagged} to look at` : ''}`;
}
