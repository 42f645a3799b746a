'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { z } from 'zod';
import { BusyButton } from '../components/BusyButton';
import { PartyMark } from '../components/PartyMark';
import { Problem } from '../components/Problem';
import { useScenarios } from '../host/use-scenarios';
import { readKept } from '../lib/draft-store';
import { usePractisingAlone } from '../lib/use-practising-alone';
import { blankSolo, soloNameKey, soloRequest } from '../solo/solo-draft';
import styles from './PractiseAlone.module.css';

const Name = z.string();

/** One press on a party of the largest exercise, and one sits there against bots: its first variant, without a clock. */
export function PractiseAlone() {
  const { cards, problem, read } = useScenarios();
  const practising = usePractisingAlone();
  const [card] = cards;
  const sit = (party: string) => {
    if (card) void practising.begin(soloRequest({ ...blankSolo, party }, card, readKept(soloNameKey, Name, '')));
  };
  return (
    <section className={styles['alone']} aria-labelledby="alone">
      <h2 id="alone">Practise alone</h2>
      <p>Take a chair. Bots take the others, no clock runs, and at the end you see what was possible.</p>
      <ul className={styles['chairs']}>
        {card?.parties.map((party) => (
          <li key={party.id}>
            <BusyButton
              variant="default"
              size="md"
              fullWidth
              justify="start"
              leftSection={<PartyMark party={party} />}
              busy={practising.party !== null}
              onClick={() => sit(party.id)}
            >
              <span className="visually-hidden">Practise alone as </span>
              {practising.party === party.id ? 'One moment…' : party.name}
            </BusyButton>
          </li>
        ))}
      </ul>
      <Problem text={practising.problem ?? problem} />
      {problem && (
        <Button variant="default" size="xs" onClick={() => void read()}>
          Try again
        </Button>
      )}
      <Link href="/solo" className={styles['more'] ?? ''}>
        Choose scenario, pace and temperament
      </Link>
    </section>
  );
}
