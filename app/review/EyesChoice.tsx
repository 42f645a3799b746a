'use client';

import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { type Eyes, isSeat } from '../../game/review/eyes';
import { PartyMark } from '../components/PartyMark';
import styles from './EyesChoice.module.css';
import { eyesName } from './eyes-words';
import type { ReviewDesk } from './use-review';

/** More than this many parties are chosen from the list: a row of buttons would not fit the bar. */
const widest = 5;

const viewersOf = ({ choices }: ReviewDesk) => choices.filter((eyes) => !isSeat(eyes));
const fitsBar = (desk: ReviewDesk): boolean => viewersOf(desk).length <= widest + 2;

/** Everything, as a party, as the room: one press; single persons from a list beside. Where that is too wide, one list. */
export function EyesChoice({ desk }: { desk: ReviewDesk }) {
  const bar = viewersOf(desk).length > 1 && fitsBar(desk);
  return (
    <div className={styles.eyes}>
      {bar && <EyesBar desk={desk} />}
      {bar && <EyesList desk={desk} beside />}
      <div className={bar ? styles.narrow : undefined}>
        <EyesList desk={desk} />
      </div>
    </div>
  );
}

function EyesBar({ desk }: { desk: ReviewDesk }) {
  const name = useId();
  const viewers = viewersOf(desk);
  return (
    <fieldset className={styles.bar}>
      <legend className="visually-hidden">Through whose eyes</legend>
      {viewers.map((eyes) => (
        <label key={eyes} className={styles.choice}>
          <input type="radio" name={name} checked={desk.eyes === eyes} onChange={() => desk.lookAs(eyes)} />
          <span>
            <Mark desk={desk} eyes={eyes} />
            {eyesName(desk.end, eyes)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Mark({ desk, eyes }: { desk: ReviewDesk; eyes: Eyes }) {
  const party = desk.scenario.parties.find(({ id }) => `party:${id}` === eyes);
  return party ? <PartyMark party={party} size="small" /> : null;
}

/**
 * Every choice in one list, single persons among them; on a phone the only way to choose. `beside` the row of buttons
 * it holds the persons alone.
 */
export function EyesList({ desk, beside = false }: { desk: ReviewDesk; beside?: boolean }) {
  const viewers = viewersOf(desk);
  const persons = desk.choices.filter(isSeat);
  if (beside ? persons.length === 0 : desk.choices.length < 2) return null;
  const option = (eyes: Eyes) => ({ value: eyes, label: eyesName(desk.end, eyes) });
  const groups = [
    { group: 'The whole log, a party or the room', items: viewers.map(option) },
    { group: 'One person’s seat', items: persons.map(option) },
  ];
  const only = [{ value: '', label: 'One person…' }, ...persons.map(option)];
  return (
    <NativeSelect
      aria-label={beside ? 'Through one person’s eyes' : 'Through whose eyes'}
      className={beside ? styles.people : styles.list}
      data={beside ? only : groups}
      value={beside && !isSeat(desk.eyes) ? '' : desk.eyes}
      onChange={({ currentTarget: { value } }) => {
        const chosen = desk.choices.find((eyes) => eyes === value);
        if (chosen) desk.lookAs(chosen);
      }}
    />
  );
}
