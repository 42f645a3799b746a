'use client';

import { Button } from '@mantine/core';
import type { Seat } from '../../../../game/session/state';
import { mayTakeFocus } from '../../../lib/may-take-focus';
import type { Room } from '../../../lib/room';
import { nameOf } from '../../../lib/seating';
import { fewestFirst } from './fewest-first';
import type { Helping } from './helping';
import styles from './People.module.css';
import { Person } from './Person';

type Props = Readonly<{ room: Room; seats: readonly Seat[]; helping: Helping | null; onLetIn(): void }>;

/** People who have come and belong to no delegation yet: in one click they sit where the fewest are. */
export function Latecomers({ room, seats, helping, onLetIn }: Props) {
  const parties = fewestFirst(room.state);
  const letIn = async (seat: Seat, party: string, pressed: Element) => {
    const done = await helping?.act.run({ type: 'place-seat', seat: seat.id, role: 'player', party });
    if (done && mayTakeFocus(pressed)) onLetIn();
  };
  return (
    <section className={styles['group']} aria-labelledby="latecomers">
      <h2 id="latecomers">Waiting for a delegation</h2>
      <ul>
        {seats.map((seat) => (
          <li key={seat.id} className={styles['latecomer']}>
            <ul>
              <Person room={room} seat={seat} helping={helping} />
            </ul>
            {helping && (
              <div className={styles['choices']}>
                {parties.map(({ id, name }, index) => (
                  <Button
                    key={id}
                    size="xs"
                    variant={index === 0 ? 'filled' : 'default'}
                    aria-label={`Let ${nameOf(seat)} in: ${name}`}
                    aria-disabled={helping.act.busy}
                    onClick={({ currentTarget }) => helping.act.busy || void letIn(seat, id, currentTarget)}
                  >
                    {index === 0 ? `Let in: ${name}` : name}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
