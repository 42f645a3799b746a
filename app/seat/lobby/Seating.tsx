'use client';

import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { Seat, State } from '../../../game/session/state';
import { PartyMark } from '../../components/PartyMark';
import { Problem } from '../../components/Problem';
import type { Room } from '../../lib/room';
import { membersOf, present } from '../../lib/seating';
import { type Act, useAct } from '../../lib/use-act';
import styles from './Seating.module.css';
import { SeatRow } from './SeatRow';
import { type ShownLinks, useShownLinks } from './use-seat-link';

type Party = NonNullable<State['scenario']>['parties'][number];
type Shared = Readonly<{ room: Room; own: Seat; secret: string; act: Act; shown: ShownLinks }>;

/** Everyone present, by delegation, then those who belong to none. Used in the lobby and in the control room. */
export function Seating({ room, own, secret }: { room: Room; own: Seat; secret: string }) {
  const act = useAct(room);
  const shared = { room, own, secret, act, shown: useShownLinks() };
  const { alone } = room.state.setup;
  const others = present(room.state).filter(({ party }) => party === null);
  const removed = own.role === 'facilitator' ? removedFrom(room.state) : [];
  return (
    <div>
      <Problem text={act.problem} />
      <div className={styles['parties']}>
        {halves(room.state.scenario?.parties ?? []).map((parties) => (
          <div key={parties[0]?.id} className={styles['column']}>
            {parties.map((party) => (
              <Delegation key={party.id} party={party} {...shared} />
            ))}
          </div>
        ))}
      </div>
      {!alone && <Others title="Also in the room" seats={others} {...shared} />}
      {removed.length > 0 && <Others title="Removed: a new link opens the chair again" seats={removed} {...shared} />}
    </div>
  );
}

const removedFrom = ({ seats }: State): readonly Seat[] =>
  Object.values(seats).filter(({ removed, role }) => removed && role !== 'screen');

/** Two columns that never change: a delegation that grows moves nobody to another place. */
function halves(parties: readonly Party[]): readonly (readonly Party[])[] {
  const middle = Math.ceil(parties.length / 2);
  return [parties.slice(0, middle), parties.slice(middle)];
}

function Others({ title, seats, ...shared }: Shared & { title: string; seats: readonly Seat[] }) {
  return (
    <section className={styles['others']} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} {...shared} />
        ))}
      </ul>
    </section>
  );
}

function Delegation({ party, ...shared }: Shared & { party: Party }) {
  const { room, own, act } = shared;
  const members = membersOf(room.state, party.id);
  const place = useRef<HTMLElement>(null);
  // The button goes with the choice, so the focus goes to the delegation that was chosen.
  const sitDown = async () => {
    if (await act.run({ type: 'choose-party', party: party.id })) place.current?.focus({ preventScroll: true });
  };
  const mayChoose = own.role === 'player' && room.state.stage === 'lobby' && !room.state.setup.alone;
  return (
    <section ref={place} tabIndex={-1} className={styles['party']} aria-label={party.name}>
      <div className={styles['name']}>
        <PartyMark party={party} size="large" />
        <h2>{party.name}</h2>
        {mayChoose && own.party !== party.id && (
          <Button variant="default" size="xs" disabled={act.busy} onClick={() => void sitDown()}>
            {own.party === null ? 'Sit here' : 'Move here'}
            <span className="visually-hidden"> for {party.name}</span>
          </Button>
        )}
      </div>
      {members.length === 0 && <p className={styles['empty']}>Nobody yet</p>}
      <ul>
        {members.map((seat) => (
          <SeatRow key={seat.id} seat={seat} {...shared} />
        ))}
      </ul>
    </section>
  );
}
