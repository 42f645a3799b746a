'use client';

import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { ForkRequest } from '../../../game/protocol/review';
import { BusyButton } from '../../components/BusyButton';
import { PartyMark } from '../../components/PartyMark';
import { Problem } from '../../components/Problem';
import { Choices } from '../../host/Choices';
import { temperamentChoices } from '../../seat/control/people/bots/temperament-choices';
import type { ReviewDesk } from '../use-review';
import { type ForkDraft, forkRequest, ownParty, type Sitter, sitterFor, type Way } from './fork-draft';
import { forkPlaces } from './fork-places';
import styles from './WhatIf.module.css';

type Props = Readonly<{
  desk: ReviewDesk;
  draft: ForkDraft;
  set(draft: ForkDraft): void;
  busy: boolean;
  problem: string | null;
  submit(request: ForkRequest): Promise<void>;
}>;

const waysFor = (alone: boolean) => [
  {
    id: 'played-out' as const,
    name: 'Let bots play it out',
    note: 'They lead every delegation and come to an end at once, to be held against this session. Bots are no people: it is one way that it could have gone.',
  },
  alone
    ? { id: 'taken-up' as const, name: 'Play on from here', note: 'You sit in your chair again, against bots.' }
    : {
        id: 'taken-up' as const,
        name: 'People take it up',
        note: 'A session of its own, with bots where you want them. You hand out its links and run it.',
      },
];

const verbs = { 'played-out': 'Play it out', 'taken-up': 'Open the session' } as const;

/** From where, how it goes on, and who sits in each delegation. */
export function ForkForm({ desk, draft, set, busy, problem, submit }: Props) {
  const { log, scenario, position, end } = desk;
  const places = useMemo(() => forkPlaces(log, scenario, position), [log, scenario, position]);
  const place = places.find((each) => each.position === draft.position) ?? places[0];
  const own = ownParty(desk);
  const parties = scenario.parties.map(({ id }) => id);
  if (!place) return <p>Nothing was played in this session yet.</p>;
  const verb = end.setup.alone && draft.way === 'taken-up' ? 'Play on from here' : verbs[draft.way];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(forkRequest(draft, place.position, parties, own));
      }}
    >
      <NativeSelect
        label="From where"
        description="All that had happened by then stays as it was. What is drawn by lot from there on is drawn anew."
        data={places.map((each) => ({ value: String(each.position), label: each.words }))}
        value={String(place.position)}
        onChange={({ currentTarget: { value } }) => set({ ...draft, position: Number(value) })}
      />
      <Choices<Way>
        legend="How it goes on"
        name="way"
        notes="below"
        options={waysFor(end.setup.alone)}
        chosen={draft.way}
        choose={(way) => set({ ...draft, way })}
      />
      <fieldset className={styles.seats}>
        <legend>Who sits in each delegation</legend>
        {scenario.parties.map((party) => (
          <div key={party.id} className={styles.seat}>
            <PartyMark party={party} size="small" />
            <span>{party.name}</span>
            {own === party.id && draft.way === 'taken-up' ? (
              <span className={styles.note}>you</span>
            ) : (
              <SitterChoice
                name={party.name}
                sitter={sitterFor(draft, party.id, own)}
                persons={draft.way === 'taken-up' && own === null}
                choose={(sitter) => set({ ...draft, seats: { ...draft.seats, [party.id]: sitter } })}
              />
            )}
          </div>
        ))}
      </fieldset>
      <Problem text={problem} />
      <div className={styles.end}>
        <p role="status" className={styles.note}>
          {busy && draft.way === 'played-out' && 'Bots are playing. This can take some seconds.'}
        </p>
        <BusyButton type="submit" size="md" busy={busy}>
          {verb}
        </BusyButton>
      </div>
    </form>
  );
}

type ChoiceProps = Readonly<{ name: string; sitter: Sitter; persons: boolean; choose(sitter: Sitter): void }>;

function SitterChoice({ name, sitter, persons, choose }: ChoiceProps) {
  const person = { id: 'person' as const, words: 'A person' };
  const bots = temperamentChoices.map(({ id, name: temper }) => ({ id, words: `Bot, ${temper.toLowerCase()}` }));
  const options = persons ? [person, ...bots] : bots;
  return (
    <NativeSelect
      aria-label={`Who sits for ${name}`}
      data={options.map(({ id, words }) => ({ value: id, label: words }))}
      value={sitter}
      onChange={({ currentTarget: { value } }) => {
        const chosen = options.find(({ id }) => id === value);
        if (chosen) choose(chosen.id);
      }}
    />
  );
}
