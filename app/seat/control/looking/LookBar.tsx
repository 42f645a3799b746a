'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Seat, State } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { eyesName } from '../../../review/eyes-words';
import { NoteButton } from '../observations/NoteButton';
import styles from './LookBar.module.css';
import { type Look, lookable } from './look';
import { MomentOfLook } from './MomentOfLook';

type Props = Readonly<{ room: Room; own: Seat; look: Look; onLook(look: Look): void; onBack(): void }>;

/** Whose eyes these are and when, and the way back: above everything that is seen through them. */
export function LookBar({ room, own, look, onLook, onBack }: Props) {
  const { state, log } = room;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const pin =
    look.position === null
      ? ({ to: 'seat', seat: look.seat } as const)
      : ({ to: 'event', position: Math.min(look.position, log.length) - 1 } as const);
  return (
    <section className={styles.bar} aria-labelledby="looking">
      <div className={styles.who}>
        <h2 id="looking" ref={heading} tabIndex={-1}>
          You are looking as
        </h2>
        <NativeSelect
          aria-label="Through whose eyes"
          className={styles.seats ?? ''}
          value={look.seat}
          onChange={({ currentTarget: { value } }) => onLook({ ...look, seat: value })}
          data={lookable(state, own.id).map(({ id }) => ({ value: id, label: seatName(state, id) }))}
        />
        <div className={styles.acts}>
          <NoteButton pin={pin} about={look.position === null ? seatName(state, look.seat) : 'this moment'} />
          <Button onClick={onBack}>Back to the control room</Button>
        </div>
      </div>
      <MomentOfLook room={room} look={look} onLook={onLook} />
    </section>
  );
}

const seatName = (state: State, id: string): string => eyesName(state, `seat:${id}`);
