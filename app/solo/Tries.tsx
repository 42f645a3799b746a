'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { PartyMark } from '../components/PartyMark';
import { Problem } from '../components/Problem';
import { tierNames } from '../lib/tier-names';
import { aboveWords } from '../lib/tries';
import { useTries } from '../lib/use-tries';
import { plain } from '../seat/table/words/words';
import styles from './Tries.module.css';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** More than these are shown when they are asked for. */
const few = 4;

type Cards = readonly ScenarioCard[];
type Row = Readonly<{
  id: string;
  at: number;
  scenario: string;
  party: string;
  variant: string | null;
  words: string;
}> &
  Readonly<{ link: string | null; label: string; forget?: () => void }>;

/** The practice sessions of this browser: those to go on with, then those that are over, the newest first. */
export function Tries({ cards }: Readonly<{ cards: Cards }>) {
  const { over, open, problem, read, forget } = useTries();
  const [all, setAll] = useState(false);
  if (problem) {
    return (
      <div>
        <Problem text={`Your earlier sessions could not be read. ${problem}`} />
        <Button variant="default" size="xs" onClick={() => void read()}>
          Try again
        </Button>
      </div>
    );
  }
  const rows: readonly Row[] = [
    ...open.map(({ secret, at, asked: { scenario, party, variant } }) => ({
      ...{ id: secret, at, scenario, party, variant, words: 'not over yet', label: 'Go on' },
      link: `/seat#${secret}`,
      forget: () => forget(secret),
    })),
    ...(over ?? []).map(({ session, at, scenario, party, variant, forked, tier, score, secret }) => ({
      ...{ id: session, at, scenario, party, variant, label: 'Open the review' },
      words: `${forked ? 'What if · ' : ''}${tierNames[tier]} · ${plain(score.total)} points, ${aboveWords(score)} (${plain(score.reservation)})`,
      link: secret && `/review#${secret}`,
    })),
  ];
  if (over === null || rows.length === 0) return null;
  return (
    <section className={styles['tries']} aria-labelledby="tries">
      <h2 id="tries">Your sessions so far</h2>
      <ul>
        {(all ? rows : rows.slice(0, few)).map((row) => (
          <Session key={row.id} row={row} cards={cards} />
        ))}
      </ul>
      {rows.length > few && !all && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          Show all {rows.length}
        </Button>
      )}
    </section>
  );
}

function Session({ row, cards }: Readonly<{ row: Row; cards: Cards }>) {
  const card = cards.find(({ id }) => id === row.scenario);
  const party = card?.parties.find(({ id }) => id === row.party);
  const variant = card?.variants.find(({ id }) => id === row.variant)?.name;
  const about = `${party?.name ?? row.party}, ${day.format(row.at)}`;
  return (
    <li className={styles['session']}>
      {party && <PartyMark party={party} />}
      <span className={styles['words']}>
        <strong>{party?.name ?? row.party}</strong> <span>{row.words}</span>
        <small>{[card?.title ?? row.scenario, variant, day.format(row.at)].filter(Boolean).join(' · ')}</small>
      </span>
      <span className={styles['acts']}>
        {row.forget && (
          <Button variant="subtle" size="xs" onClick={row.forget}>
            Forget<span className="visually-hidden"> {about}</span>
          </Button>
        )}
        {row.link && (
          <Button component="a" href={row.link} variant="default" size="xs">
            {row.label}
            <span className="visually-hidden">: {about}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
