'use client';

import { useState } from 'react';
import type { PartyId, Terms } from '../../../../game/scenario/id';
import type { Guess } from '../../../../game/session/guess';
import type { Guesses } from '../../../../game/session/state';
import { PartyMark } from '../../../components/PartyMark';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import styles from './Guesses.module.css';
import { GuessRow } from './GuessRow';
import { guessedGain } from './guessed-gain';

const noGuesses: Guesses[string] = {};

/** What one's delegation takes the others to want. Nobody else reads it, and nothing in it comes from anybody's secrets. */
export function OwnGuesses({ desk, outcome }: Readonly<{ desk: Desk; outcome: Terms }>) {
  const { scenario, party, state } = desk;
  const others = scenario.parties.filter(({ id }) => id !== party);
  const [chosen, choose] = useState<PartyId>(others[0]?.id ?? '');
  const { run, refused } = useCommand(desk.send, chosen);
  if (party === null) return null;
  const about = others.find(({ id }) => id === chosen) ?? others[0];
  if (!about) return null;
  const guesses = state.guesses[party]?.[about.id] ?? noGuesses;
  const gain = guessedGain(guesses, outcome);
  const note = (issue: string, guess: Guess | null) => void run({ type: 'note-guess', about: about.id, issue, guess });

  return (
    <section className={styles.guesses} aria-labelledby="guesses">
      <h2 id="guesses">What the others may want</h2>
      <p className={styles.soft}>
        Guesswork of your delegation, read by nobody else at the table. Write down what you hear; weigh your drafts by
        it.
      </p>
      <fieldset className={styles.parties}>
        <legend className="visually-hidden">About</legend>
        {others.map((other) => (
          <button key={other.id} type="button" aria-pressed={other.id === about.id} onClick={() => choose(other.id)}>
            <PartyMark party={other} size="small" />
            {other.name}
          </button>
        ))}
      </fieldset>
      <p className={styles.gain} role="status">
        {gain
          ? `If your guesses are right, your draft meets ${gain.met} of the ${gain.of} that ${about.name} wants.`
          : `${about.name}: nothing guessed yet. Choose what it wants on an issue, and how much that matters.`}
      </p>
      <Refused by={refused} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">{about.name} wants</th>
            <th scope="col">and it matters</th>
          </tr>
        </thead>
        <tbody>
          {scenario.issues.map((issue) => (
            <GuessRow
              key={issue.id}
              issue={issue}
              about={about.name}
              guess={guesses[issue.id] ?? null}
              drafted={outcome[issue.id] ?? issue.statusQuo}
              onNote={(guess) => note(issue.id, guess)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
