'use client';

import { Button } from '@mantine/core';
import type { Hosted, ScenarioCard } from '../../game/protocol/hosting';
import { ActionBar } from '../components/ActionBar';
import { CopyLink } from '../components/CopyLink';
import { PartyMark } from '../components/PartyMark';
import { saveFile } from '../lib/save-file';
import { seatUrl } from '../lib/seat-links';
import { useFocusOnChange } from '../lib/use-page';
import { linksCsv } from './links-csv';
import styles from './OpenedTables.module.css';

// The mark tells spreadsheets that it is UTF-8.
const download = (text: string): void => saveFile(new Blob([`\uFEFF${text}`], { type: 'text/csv' }), 'seats.csv');

/** What was opened for a class list: every link, to hand out now or later from the lobbies. */
export function OpenedTables({ hosted, card }: { hosted: Hosted; card: ScenarioCard }) {
  useFocusOnChange('opened', 'form');
  return (
    <>
      <main className={styles['page']}>
        <h1>Everyone has a chair</h1>
        <p className={styles['lead']}>
          Send each person their link, or show the code <strong>{hosted.joinCode}</strong>: whoever types the name that
          is on the list finds the same chair. This browser keeps the links; each lobby shows them again.
        </p>
        {hosted.tables.map(({ session, name, seats }) => (
          <section key={session} className={styles['table']} aria-label={name ?? card.title}>
            {name && <h2>{name}</h2>}
            <ul>
              {seats.map(({ seat, keptFor, role, party: id, secret }) => {
                const party = card.parties.find((each) => each.id === id);
                const place = party?.name ?? (role === 'observer' ? 'observer' : 'no delegation yet');
                const who = keptFor ?? 'empty chair';
                return (
                  <li key={seat}>
                    <span className={styles['who']}>
                      {party && <PartyMark party={party} size="small" />}
                      <strong>{who}</strong> <small>{place}</small>
                    </span>
                    <CopyLink url={seatUrl(secret)} label={`${who}, ${place}`} secret />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </main>
      <ActionBar title="Next: the lobby" note="There you see who has come.">
        <Button variant="default" size="md" onClick={() => download(linksCsv(hosted.tables, card.parties, seatUrl))}>
          Download the links
        </Button>
        <Button size="md" onClick={() => location.assign(seatUrl(hosted.host.secret))}>
          Go to the lobby
        </Button>
      </ActionBar>
    </>
  );
}
