'use client';

import { type ReactNode, useId } from 'react';
import { type QuietParty, quietOf } from '../../../game/review/quiet';
import { silenceIn } from '../../../game/session/silence';
import { BotMark } from '../../components/BotMark';
import { PartyMark } from '../../components/PartyMark';
import type { Room } from '../../lib/room';
import { partyOf } from '../../lib/seating';
import { minutesWords } from '../../lib/span-words';
import { useNow } from '../../lib/use-now';
import { agoWords } from './ago-words';
import styles from './Quiet.module.css';
import { useControlWays } from './ways';

/** Who has not spoken for how long, delegation by delegation; and from there a word to them, for who may send one. */
export function Quiet({ room, writes }: Readonly<{ room: Room; writes: boolean }>) {
  const { state, log, serverNow } = room;
  const title = useId();
  const now = useNow(serverNow);
  const most = silenceIn(state);
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Who has spoken
      </h2>
      <p className={styles.rule}>
        {most === null
          ? 'Nobody is to speak to others now, so nobody is called quiet.'
          : `Quiet: silent for more than ${minutesWords(most / 60_000)} of this phase.`}
        {writes && ' Choose a name to write to them.'}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Who</span>
            </th>
            <th scope="col">spoke</th>
            <th scope="col">acted</th>
          </tr>
        </thead>
        {quietOf(state, log, now).map((delegation) => (
          <Delegation key={delegation.party} room={room} delegation={delegation} now={now} writes={writes} />
        ))}
      </table>
    </section>
  );
}

type DelegationProps = Readonly<{ room: Room; delegation: QuietParty; now: number; writes: boolean }>;

function Delegation({ room: { state }, delegation, now, writes }: DelegationProps) {
  const party = partyOf(state, delegation.party);
  if (!party) return null;
  const shared = { now, writes, party: delegation.party };
  return (
    <tbody>
      <Row
        {...shared}
        {...delegation}
        name={party.name}
        person={null}
        mark={<PartyMark party={party} size="small" />}
      />
      {delegation.members.map((member) => (
        <Row key={member.seat} {...shared} {...member} person={member.name} mark={null} />
      ))}
    </tbody>
  );
}

type RowProps = Readonly<{
  party: string;
  name: string;
  /** Null for the delegation as one. */
  person: string | null;
  mark: ReactNode;
  bot?: boolean;
  spoke: number | null;
  acted: number | null;
  quiet: boolean;
  now: number;
  writes: boolean;
}>;

function Row({ party, name, person, mark, bot = false, spoke, acted, quiet, now, writes }: RowProps) {
  const ways = useControlWays();
  const named = <BotMark bot={bot} name={name} />;
  return (
    <tr className={person === null ? styles.party : undefined} data-quiet={quiet || undefined}>
      <th scope="row">
        {mark}
        {writes && !bot ? (
          <button type="button" className={styles.write} onClick={() => ways?.writeTo(party, person)}>
            <span className="visually-hidden">Write to </span>
            {named}
          </button>
        ) : (
          named
        )}
        {quiet && <span className={styles.quiet}> quiet</span>}
      </th>
      <td>{agoWords(spoke, now)}</td>
      <td>{agoWords(acted, now)}</td>
    </tr>
  );
}
