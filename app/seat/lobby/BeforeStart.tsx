'use client';

import type { Seat } from '../../../game/session/state';
import { absenceWords } from '../../lib/absence-words';
import { type Arrivals, arrivalsOf } from '../../lib/arrivals';
import type { Room } from '../../lib/room';
import { lateWords, startOf } from '../../lib/start-words';
import { useNow } from '../../lib/use-now';
import { listed } from '../table/words/words';
import styles from './BeforeStart.module.css';

/** What is settled before play begins: when it is to start, what becomes of an empty chair; and who has not answered yet. */
export function BeforeStart({ room, seat }: Readonly<{ room: Room; seat: Seat }>) {
  const { startsAt, absence } = room.state.setup;
  const facilitates = seat.role === 'facilitator' || seat.role === 'evaluator';
  const { asked } = room.state.presence;
  if (startsAt === null && absence === null && !asked) return null;
  return (
    <div className={styles['before']}>
      {startsAt !== null && <StartTime startsAt={startsAt} serverNow={room.serverNow} facilitates={facilitates} />}
      {absence && <p className={styles['soft']}>{absenceWords(absence)}</p>}
      {facilitates && asked && <Answers arrivals={arrivalsOf(room.state, room.online)} />}
    </div>
  );
}

type StartProps = Readonly<{ startsAt: number; serverNow: () => number; facilitates: boolean }>;

function StartTime({ startsAt, serverNow, facilitates }: StartProps) {
  const { at, left, late } = startOf(startsAt, useNow(serverNow));
  return (
    <p className={styles['start']}>
      {at}
      {left !== null && <span className={styles['left']}>in {left}</span>}
      {left === null && facilitates && <strong className={styles['late']}>{lateWords(late)}</strong>}
    </p>
  );
}

function Answers({ arrivals: { delegations, waiting, people, confirmed } }: Readonly<{ arrivals: Arrivals }>) {
  const groups = [
    ...delegations.map(({ party, people: members }) => ({ name: party.name, members })),
    { name: 'No delegation', members: waiting },
  ];
  const silent = groups
    .map(({ name, members }) => ({
      name,
      who: members.filter((each) => !each.confirmed).map(({ seat }) => seat.name ?? ''),
    }))
    .filter(({ who }) => who.length > 0);
  return (
    <section aria-label="Who has answered">
      <p role="status">
        {confirmed} of {people} have said that they are here.
      </p>
      {silent.length > 0 && (
        <dl className={styles['silent']}>
          {silent.map(({ name, who }) => (
            <div key={name}>
              <dt>{name}, no answer yet</dt>
              <dd>{listed(who)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
