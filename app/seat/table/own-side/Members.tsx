'use client';

import { useRef, useState } from 'react';
import type { Seat } from '../../../../game/session/state';
import { BotMark } from '../../../components/BotMark';
import { seatMark } from '../../../lib/chair-words';
import { isHere, nameOf } from '../../../lib/seating';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { AskHere } from './AskHere';
import styles from './Rail.module.css';

/** The people of one's own delegation, who of them is here, and who holds the chair. */
export function Members({ desk, online }: Readonly<{ desk: Desk; online: ReadonlySet<string> }>) {
  const { state, party, seat, isHead } = desk;
  const [to, setTo] = useState<string | null>(null);
  const place = useRef<HTMLElement>(null);
  const { run, pending, refused } = useCommand(desk.send);
  if (party === null) return null;
  const members = Object.values(state.seats).filter((each) => each.party === party && !each.removed);
  // What was pressed is gone by then: the focus stays with the delegation.
  const stop = () => {
    setTo(null);
    place.current?.focus({ preventScroll: true });
  };
  const handOver = async (next: string) => {
    await run({ type: 'hand-over', to: next });
    stop();
  };

  return (
    <section className={styles.section} ref={place} tabIndex={-1} aria-label="Your delegation">
      <h2>Your delegation</h2>
      <ul className={styles.rows}>
        {members.map((member) => (
          <li key={member.id}>
            <span className={styles.person}>
              <span className={`${styles.dot} ${isHere(online, member) ? styles.here : ''}`} aria-hidden />
              <BotMark bot={member.bot} name={nameOf(member)} />
              {member.id === seat && ' (you)'}
              <span className="visually-hidden">{isHere(online, member) ? 'is here' : 'is away'}</span>
            </span>
            {state.heads[party] === member.id ? (
              <span className={styles.quiet}>head</span>
            ) : (
              isHead &&
              member.name !== null &&
              to !== member.id && (
                <button type="button" className={styles.link} onClick={() => setTo(member.id)}>
                  hand over
                  <span className="visually-hidden"> to {member.name}</span>
                </button>
              )
            )}
            <Mark state={state} seat={member} />
            {to === member.id && (
              <AskHere yes="Hand over" pending={pending} onYes={() => handOver(member.id)} onNo={stop}>
                Make {member.name} head? They sign from then on.
              </AskHere>
            )}
          </li>
        ))}
      </ul>
      <Refused by={refused} />
    </section>
  );
}

/** What everyone was told of a seat: that it is absent, or a stand-in's. */
function Mark({ state, seat }: Readonly<{ state: Desk['state']; seat: Seat }>) {
  const mark = seatMark(state, seat);
  return mark && <p className={styles.chair}>{mark}</p>;
}
