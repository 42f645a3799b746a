'use client';

import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Seat } from '../../game/session/state';
import { BusyButton } from '../components/BusyButton';
import { PartyMark } from '../components/PartyMark';
import { Problem } from '../components/Problem';
import type { Room } from '../lib/room';
import { partyOf } from '../lib/seating';
import { useAct } from '../lib/use-act';
import { Notice } from './Notice';
import styles from './notice.module.css';

/** A chair that nobody has taken yet asks who sits down. */
export function Claim({ room, seat }: { room: Room; seat: Seat }) {
  // From the class list: whoever comes has only to agree.
  const [name, setName] = useState(room.state.kept[seat.id] ?? '');
  const act = useAct(room);
  const { state } = room;
  const party = partyOf(state, seat.party);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({ type: 'claim-seat', name: name.trim() });
  };
  return (
    <Notice title={party ? `Your chair: ${party.name}` : `Your chair: ${seat.role}`}>
      {party && (
        <p className={styles['party']}>
          <PartyMark party={party} size="large" />
          <span>
            {state.heads[party.id]
              ? `You join this delegation in “${state.title}”.`
              : `You will be head of this delegation in “${state.title}”: the one who signs.`}
          </span>
        </p>
      )}
      {!party && <p>You have been invited to “{state.title}”.</p>}
      <form onSubmit={submit}>
        <TextInput
          label="Your name"
          description="As the others at the table should see it"
          size="lg"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={60}
          required
          autoComplete="name"
        />
        <Problem text={act.problem} />
        <BusyButton type="submit" size="md" busy={act.busy}>
          Take the chair
        </BusyButton>
      </form>
    </Notice>
  );
}
